import { administrators } from '@bursar/shared-types/roles';
import type { Item } from '../../../api/types.ts';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, date } from '../../../words/format.ts';
import { userState } from './user-state.ts';

type User = Item<'directory', '/users'>;

const state = (user: User) => <Status of={userState(user, businessDate())} />;

/** The users of the trust, also those who have left. */
export default listPage({
  service: 'directory',
  path: '/users',
  title: 'Users',
  lead: 'Who signs in to Bursar for this trust. What they may do comes with roles.',
  one: 'user',
  columns: [
    { key: 'name', title: 'Name', sort: 'name', cell: ({ name }) => name },
    { key: 'email', title: 'E-mail', sort: 'email', cell: ({ email }) => email },
    {
      key: 'startsOn',
      title: 'First day',
      width: 8,
      sort: 'startsOn',
      cell: ({ startsOn }) => date(startsOn),
    },
    {
      key: 'leftOn',
      title: 'Last day',
      width: 8,
      sort: 'leftOn',
      cell: ({ leftOn }) => (leftOn ? date(leftOn) : '–'),
    },
    { key: 'state', title: 'State', width: 8, cell: state },
  ],
  filters: [
    {
      key: 'withoutRole',
      label: 'Role',
      kind: 'choice',
      options: [{ value: 'true', label: 'Without a role' }],
    },
    { key: 'on', label: 'Here on', kind: 'date' },
    { key: 'leavesFrom', label: 'Leaves from', kind: 'date' },
    { key: 'leavesTo', label: 'Leaves by', kind: 'date' },
  ],
  defaultSort: 'name',
  scope: null,
  id: ({ userId }) => userId,
  open: ({ userId }) => `trust/users/${userId}`,
  phone: (user) => ({ title: user.name, detail: user.email, status: state(user) }),
  actions: (
    <ListActions
      actions={[{ title: 'Invite somebody', path: 'trust/users/new', roles: administrators }]}
    />
  ),
});
