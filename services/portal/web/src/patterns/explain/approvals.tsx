import { Link } from '@tanstack/react-router';
import { Name } from '../detail/timeline.tsx';
import { rightOf } from '../detail/right.ts';
import { dateTime, money } from '../../words/format.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import styles from './explain.module.css';
import { useRecord } from './owners.ts';
import type { Part } from './use-explanation.ts';

type Approval = Part['approvals'][number];

/** Who decided, on what, by what right and by which version of the scheme of delegation. */
export function Approvals({ approvals }: { readonly approvals: readonly Approval[] }) {
  if (approvals.length === 0) return null;
  return (
    <ul className={styles.approvals}>
      {approvals.map((approval) => (
        <li key={approval.event.id}>
          <Decision approval={approval} />
        </li>
      ))}
    </ul>
  );
}

function Decision({ approval }: { readonly approval: Approval }) {
  const { matter, matterId, outcome, by, principalId, role, level, schemeVersion, limit } =
    approval;
  const { to } = useRecord(matter, matterId, false);
  return (
    <>
      {outcome === 'approved' ? '✓ ' : '■ '}
      {to ? <Link to={to}>{sentenceCase(matter)}</Link> : sentenceCase(matter)} of{' '}
      {money(approval.amount)} {outcome} by <Name id={by} />
      {principalId && (
        <>
          {' '}
          for <Name id={principalId} />
        </>
      )}
      , {dateTime(approval.decidedAt)}.{' '}
      <span className="muted">
        {rightOf({ role, at: level, schemeVersion, limit })} · {approval.event.source}#
        {approval.event.seq}
      </span>
    </>
  );
}
