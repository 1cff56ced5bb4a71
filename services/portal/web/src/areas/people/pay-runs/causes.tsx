import { Link } from '@tanstack/react-router';
import { useAddress, useSchoolName, useTrust } from '../../../app/trust.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { counted, month } from '../../../words/format.ts';
import { usePostsOf } from './posts-of.ts';
import type { PostCost } from './posts-of.ts';
import type { Run } from './run.tsx';
import { changesBetween, sumsByCause } from './variance.ts';
import type { Change } from './variance.ts';
import { change } from './words.ts';

/** Why the month costs something else than the one before: each cause with the posts behind it. */
export function Causes({ run, before }: { readonly run: Run; readonly before: Run }) {
  const { scope } = useTrust();
  const now = usePostsOf(run.id);
  const was = usePostsOf(before.id);
  const failed = now.error ?? was.error;
  if (failed) return <Refused error={failed} />;
  if (!now.data || !was.data) return <Loading what="the posts of both months" />;
  const own = (posts: readonly PostCost[]) =>
    posts.filter(({ schoolId }) => scope.schoolIds === null || scope.schoolIds.includes(schoolId));
  const changes = changesBetween(
    { month: run.month, posts: own(now.data) },
    { month: before.month, posts: own(was.data) },
  );
  const sums = sumsByCause(changes);
  if (sums.length === 0) {
    return <p className="muted">Nothing changed since {month(before.month)}.</p>;
  }
  return (
    <>
      <Statement
        caption={`Change since ${month(before.month)} by cause`}
        rows={sums}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'cause',
            title: 'Cause',
            foot: 'Together',
            cell: ({ label, detail }) => (
              <>
                {label}
                <br />
                <span className="muted">{detail}</span>
              </>
            ),
          },
          { key: 'posts', title: 'Posts', align: 'end', cell: (row) => row.changes.length },
          {
            key: 'change',
            title: 'Change',
            align: 'end',
            cell: ({ pence }) => change(pence),
            foot: change(sums.reduce((all, { pence }) => all + pence, 0)),
          },
        ]}
      />
      {sums.map(({ key, label, changes: of }) => (
        <details key={key}>
          <summary>
            {label}: {counted(of.length, 'post')}
          </summary>
          <Posts runId={run.id} beforeId={before.id} changes={of} label={label} />
        </details>
      ))}
    </>
  );
}

function Posts({
  runId,
  beforeId,
  changes,
  label,
}: {
  readonly runId: string;
  readonly beforeId: string;
  readonly changes: readonly Change[];
  readonly label: string;
}) {
  const address = useAddress();
  const school = useSchoolName();
  const rows = changes.toSorted((a, b) => Math.abs(b.pence) - Math.abs(a.pence));
  return (
    <Statement
      caption={label}
      rows={rows}
      rowKey={({ holder, pence }) => `${holder.postId} ${holder.personId} ${pence}`}
      columns={[
        {
          key: 'name',
          title: 'Name',
          cell: ({ holder, pence, cause }) => {
            // Whoever is not in this run any more stands in the one before.
            const isGone = pence < 0 && (cause === 'vacated' || cause === 'hands');
            const path = `people/pay-runs/${isGone ? beforeId : runId}/posts/${holder.postId}`;
            return (
              <Link to={address(path, holder.schoolId)}>
                {holder.familyName}, {holder.givenName}
              </Link>
            );
          },
        },
        { key: 'post', title: 'Post', cell: ({ holder }) => holder.title },
        { key: 'school', title: 'School', cell: ({ holder }) => school(holder.schoolId) },
        { key: 'change', title: 'Change', align: 'end', cell: ({ pence }) => change(pence) },
      ]}
    />
  );
}
