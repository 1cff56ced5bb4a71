import { useMemo } from 'react';
import { List } from '../../../patterns/list/list.tsx';
import type { LooseList } from '../../../patterns/list/definition.ts';
import { money } from '../../../words/format.ts';
import type { PostCost } from './posts-of.ts';

const name = ({ familyName, givenName }: PostCost): string =>
  `${familyName}, ${givenName}`.replace(/^, $/, 'Erased');

type Amount = 'gross' | 'employerPension' | 'employerNi' | 'levy' | 'total';
const amount = (key: Amount, title: string, isOptional = false) => ({
  key,
  title,
  width: 7.5,
  align: 'end' as const,
  isOptional,
  cell: (row: PostCost) => money(row[key]),
});

/** What each holder of a post costs in the run; a row leads to how it came about. */
export function ByPost({ runId }: { readonly runId: string }) {
  const definition = useMemo(
    (): LooseList => ({
      service: 'hr-payroll',
      path: `/pay-runs/${runId}/posts`,
      title: 'Cost by post',
      one: 'holder of a post',
      many: 'holders of posts',
      columns: [
        { key: 'name', title: 'Name', sort: 'familyName', cell: name },
        { key: 'title', title: 'Post', sort: 'title', cell: ({ title }) => title },
        { key: 'school', title: 'School', cell: ({ school }) => school },
        amount('gross', 'Gross'),
        amount('employerPension', 'Pension'),
        amount('employerNi', 'Employer’s NI'),
        amount('levy', 'Levy', true),
        { ...amount('total', 'Cost'), sort: 'total' },
      ],
      defaultSort: 'familyName',
      id: ({ postId, personId, from }) => `${postId} ${personId} ${from}`,
      open: ({ postId }) => `people/pay-runs/${runId}/posts/${postId}`,
      school: ({ schoolId }) => schoolId,
      phone: (row) => ({
        title: name(row),
        detail: `${row.title} · ${row.school}`,
        end: money(row.total),
      }),
    }),
    [runId],
  );
  return <List definition={definition} />;
}
