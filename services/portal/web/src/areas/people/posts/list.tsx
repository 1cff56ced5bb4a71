import { hrLeads } from '@bursar/shared-types/roles';
import type { Item } from '../../../api/types.ts';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { date } from '../../../words/format.ts';
import { labelOf, workforces } from '../words.ts';

type Post = Item<'hr-payroll', '/posts'>;

const standing = ({ filled }: Post) => <Status of={filled ? 'Filled' : 'Vacant'} />;

/** Posts of the schools in scope, filled and vacant. */
export default listPage({
  service: 'hr-payroll',
  path: '/posts',
  title: 'Posts',
  one: 'post',
  columns: [
    { key: 'title', title: 'Post', sort: 'title', cell: ({ title }) => title },
    { key: 'school', title: 'School', sort: 'school', cell: ({ school }) => school },
    {
      key: 'workforce',
      title: 'Workforce',
      width: 10,
      cell: ({ workforce }) => labelOf(workforce),
    },
    { key: 'fte', title: 'FTE', width: 5, align: 'end', cell: ({ fte }) => fte },
    { key: 'filled', title: 'State', width: 7, cell: standing },
    {
      key: 'from',
      title: 'From',
      width: 8,
      sort: 'from',
      isOptional: true,
      cell: ({ from }) => date(from),
    },
    {
      key: 'until',
      title: 'Last day',
      width: 8,
      isOptional: true,
      cell: ({ until }) => (until ? date(until) : '–'),
    },
  ],
  filters: [
    {
      key: 'filled',
      label: 'State',
      kind: 'choice',
      options: [
        { value: 'no', label: 'Vacant' },
        { value: 'yes', label: 'Filled' },
      ],
    },
    { key: 'workforce', label: 'Workforce', kind: 'choice', options: workforces },
    { key: 'on', label: 'There on', kind: 'date' },
  ],
  defaultSort: 'title',
  id: ({ id }) => id,
  open: ({ id }) => `people/posts/${id}`,
  school: ({ schoolId }) => schoolId,
  phone: (post) => ({
    title: post.title,
    detail: post.school,
    end: `${post.fte} FTE`,
    status: standing(post),
  }),
  actions: (
    <ListActions actions={[{ title: 'Create a post', path: 'people/posts/new', roles: hrLeads }]} />
  ),
  empty: 'Posts are listed here once they are created; each is held by one person at a time.',
});
