import { administrators } from '@bursar/shared-types/roles';
import { Link } from '@tanstack/react-router';
import type { Item } from '../../../api/types.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, date } from '../../../words/format.ts';
import { givenRoles, levels, roleName } from '../words.ts';
import { stretchState } from './user-state.ts';

type Assignment = Item<'directory', '/roles'>;

const state = (one: Assignment) => <Status of={stretchState(one, businessDate())} />;
const place = ({ scope }: Assignment): string => scope ?? 'The whole trust';

/** Whoever sees users comes to them from here; others read the name. */
function Who({ id }: { readonly id: string }) {
  const may = useMay();
  const address = useAddress();
  const name = <Name id={id} />;
  return may(administrators) ? <Link to={address(`trust/users/${id}`)}>{name}</Link> : name;
}

/** Who holds which role where, and who held it. */
export default listPage({
  service: 'directory',
  path: '/roles',
  title: 'Roles',
  lead: 'Who may do what and where, with its history; a day shows who held what then.',
  one: 'role',
  columns: [
    { key: 'user', title: 'User', cell: ({ userId }) => <Who id={userId} /> },
    { key: 'role', title: 'Role', sort: 'role', cell: ({ role }) => roleName(role) },
    { key: 'at', title: 'Held at', cell: place },
    { key: 'from', title: 'From', width: 8, sort: 'from', cell: ({ from }) => date(from) },
    { key: 'to', title: 'Last day', width: 8, sort: 'to', cell: ({ to }) => (to ? date(to) : '–') },
    { key: 'state', title: 'State', width: 8, cell: state },
    {
      key: 'givenBy',
      title: 'Given by',
      width: 10,
      isOptional: true,
      cell: ({ givenBy }) => <Name id={givenBy} />,
    },
  ],
  filters: [
    { key: 'on', label: 'Held on', kind: 'date' },
    { key: 'role', label: 'Role', kind: 'choices', options: givenRoles },
    { key: 'at', label: 'Held at', kind: 'choices', options: levels },
    { key: 'endsFrom', label: 'Ends from', kind: 'date' },
    { key: 'endsTo', label: 'Ends by', kind: 'date' },
  ],
  defaultSort: '-from',
  scope: null,
  id: ({ id }) => id,
  phone: (one) => ({
    title: <Name id={one.userId} />,
    detail: `${roleName(one.role)} · ${place(one)}`,
    status: state(one),
  }),
  actions: (
    <ListActions
      actions={[{ title: 'Give role', path: 'trust/roles/new', roles: administrators }]}
    />
  ),
});
