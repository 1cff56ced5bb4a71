import { Link } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { dateCell } from '../../../words/format.ts';
import { pensionWord } from '../words.ts';

/** The posts that somebody holds or held, each with its days. */
export function HeldPosts({ personId }: { readonly personId: string }) {
  const address = useAddress();
  const asked = useRead('hr-payroll', '/staffing', {
    query: { person: personId, sort: '-from', limit: 200 },
  });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the posts" />;
  const { items } = asked.data;
  if (items.length === 0) return <p className="muted">They have held no post yet.</p>;
  return (
    <Statement
      caption="Posts of this person"
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          title: 'Post',
          cell: ({ title, postId, schoolId }) => (
            <Link to={address(`people/posts/${postId}`, schoolId)}>{title}</Link>
          ),
        },
        { key: 'school', title: 'School', cell: ({ school }) => school },
        { key: 'from', title: 'From', cell: ({ from }) => dateCell(from) },
        { key: 'until', title: 'Last day', cell: ({ until }) => (until ? dateCell(until) : '–') },
        { key: 'fte', title: 'FTE', align: 'end', cell: ({ fte }) => fte },
        { key: 'pension', title: 'Pension', cell: (row) => pensionWord(row.pensionScheme) },
      ]}
    />
  );
}
