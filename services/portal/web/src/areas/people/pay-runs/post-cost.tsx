import { Link, useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { longDate, money, month } from '../../../words/format.ts';
import type { PostCost } from './posts-of.ts';
import { WithRun } from './run.tsx';
import { Section } from '../../../patterns/section.tsx';
import styles from './pay-runs.module.css';

/** How the cost of one post in a run came about: sentences whose amounts add up. */
export default function PostCostPage() {
  const { runId = '', postId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('hr-payroll', '/pay-runs/{runId}/posts', {
    path: { runId },
    query: { post: postId },
  });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the cost of the post" />;
  const { items } = asked.data;
  return (
    <WithRun>
      {(run) => (
        <Page
          title={`${items[0]?.title ?? 'A post'}, ${month(run.month)}`}
          lead={items[0]?.school}
          crumbs={[
            { title: 'Pay runs', path: 'people/pay-runs' },
            { title: month(run.month), path: `people/pay-runs/${runId}` },
          ]}
        >
          {items.length === 0 && <p>Nobody held this post in the month.</p>}
          {items.map((cost) => (
            <Holder key={`${cost.personId} ${cost.from}`} cost={cost} />
          ))}
        </Page>
      )}
    </WithRun>
  );
}

function Holder({ cost }: { readonly cost: PostCost }) {
  const address = useAddress();
  const rows = [
    ['Gross', cost.gross],
    ['Employer’s pension', cost.employerPension],
    ['Employer’s National Insurance', cost.employerNi],
    ...(cost.levy > 0 ? [['Apprenticeship levy', cost.levy] as const] : []),
  ] as const;
  return (
    <Section id={cost.personId} title={`${cost.givenName} ${cost.familyName}`}>
      <p>
        {longDate(cost.from)} to {longDate(cost.until)} ·{' '}
        <Link to={address(`people/posts/${cost.postId}`, cost.schoolId)}>The post</Link> ·{' '}
        <Link to={address(`people/people/${cost.personId}`, cost.schoolId)}>The person</Link>
      </p>
      <Statement
        caption="What it costs"
        rows={rows}
        rowKey={([label]) => label}
        columns={[
          { key: 'part', title: 'Part', cell: ([label]) => label, foot: 'Cost' },
          {
            key: 'amount',
            title: 'Amount',
            align: 'end',
            cell: ([, pence]) => money(pence),
            foot: money(cost.total),
          },
        ]}
      />
      <h3>How it came about</h3>
      <ol className={styles.how}>
        {cost.explanation.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </Section>
  );
}
