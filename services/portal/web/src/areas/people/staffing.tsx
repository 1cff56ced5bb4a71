import { Link } from '@tanstack/react-router';
import type { Item } from '../../api/types.ts';
import { useAddress } from '../../app/trust.tsx';
import { listPage } from '../../patterns/list/list-page.tsx';
import { date } from '../../words/format.ts';
import { pensionWord } from './words.ts';

type Holding = Item<'hr-payroll', '/staffing'>;

function Post({ holding }: { readonly holding: Holding }) {
  const address = useAddress();
  const to = address(`people/posts/${holding.postId}`, holding.schoolId);
  return <Link to={to}>{holding.title}</Link>;
}

/** Who holds or held which post. */
export default listPage({
  service: 'hr-payroll',
  path: '/staffing',
  title: 'Staffing',
  lead: 'Who holds which post, and who held it.',
  one: 'holding of a post',
  many: 'holdings of posts',
  columns: [
    {
      key: 'name',
      title: 'Name',
      sort: 'familyName',
      cell: ({ familyName, givenName }) => `${familyName}, ${givenName}`.replace(/^, $/, 'Erased'),
    },
    { key: 'title', title: 'Post', sort: 'title', cell: (holding) => <Post holding={holding} /> },
    { key: 'school', title: 'School', cell: ({ school }) => school },
    { key: 'from', title: 'From', width: 8, sort: 'from', cell: ({ from }) => date(from) },
    {
      key: 'until',
      title: 'Last day',
      width: 8,
      cell: ({ until }) => (until ? date(until) : '–'),
    },
    { key: 'fte', title: 'FTE', width: 5, align: 'end', cell: ({ fte }) => fte },
    {
      key: 'pension',
      title: 'Pension',
      width: 11,
      cell: ({ pensionScheme }) => pensionWord(pensionScheme),
    },
  ],
  filters: [{ key: 'on', label: 'Held on', kind: 'date' }],
  defaultSort: 'familyName',
  id: ({ id }) => id,
  open: ({ personId }) => `people/people/${personId}`,
  school: ({ schoolId }) => schoolId,
  phone: (holding) => ({
    title: `${holding.familyName}, ${holding.givenName}`,
    detail: `${holding.title} · ${holding.school}`,
    end: holding.fte,
  }),
  empty: 'Holdings stand here once posts are filled.',
});
