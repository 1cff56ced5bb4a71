import { hrLeads } from '@bursar/shared-types/roles';
import type { Item } from '../../../api/types.ts';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, date } from '../../../words/format.ts';
import { standingOn } from './standing.ts';

type Person = Item<'hr-payroll', '/people'>;

const standing = (person: Person) => <Status of={standingOn(person, businessDate())} />;

/** Whoever works or worked here. */
export default listPage({
  service: 'hr-payroll',
  path: '/people',
  title: 'People',
  one: 'person',
  many: 'people',
  columns: [
    {
      key: 'name',
      title: 'Name',
      sort: 'familyName',
      cell: ({ familyName, givenName }) => `${familyName}, ${givenName}`,
    },
    { key: 'school', title: 'School', sort: 'school', cell: ({ school }) => school ?? '–' },
    {
      key: 'startsOn',
      title: 'First day',
      width: 8,
      sort: 'startsOn',
      cell: ({ startsOn }) => (startsOn ? date(startsOn) : '–'),
    },
    {
      key: 'leftOn',
      title: 'Last day',
      width: 8,
      cell: ({ leftOn }) => (leftOn ? date(leftOn) : '–'),
    },
    { key: 'standing', title: 'State', width: 9, cell: standing },
  ],
  filters: [
    { key: 'on', label: 'Employed on', kind: 'date' },
    { key: 'startsFrom', label: 'Starts from', kind: 'date' },
    { key: 'leavesTo', label: 'Leaves by', kind: 'date' },
  ],
  defaultSort: 'familyName',
  id: ({ id }) => id,
  open: ({ id }) => `people/people/${id}`,
  school: ({ schoolId }) => schoolId,
  phone: (person) => ({
    title: `${person.familyName}, ${person.givenName}`,
    detail: person.school ?? 'Not at a school yet',
    status: standing(person),
  }),
  actions: (
    <ListActions actions={[{ title: 'Add somebody', path: 'people/people/new', roles: hrLeads }]} />
  ),
  empty: 'People are listed here once they are added; posts are then filled with them.',
});
