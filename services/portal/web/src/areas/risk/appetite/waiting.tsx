import { appetiteDeciders } from '@bursar/shared-types/roles';
import type { Item } from '../../../api/types.ts';
import { useMay, useTrust } from '../../../app/trust.tsx';
import { useToday } from '../../../app/today.ts';
import { Waits } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Facts } from '../../../patterns/facts.tsx';
import { date, longDate } from '../../../words/format.ts';
import { useCategoryName } from '../names.tsx';
import { appetiteOn, appetiteWords } from '../words.ts';
import { Affected } from './affected.tsx';
import { Approve, Reject } from './decide.tsx';
import styles from './waiting.module.css';

type Version = Item<'risk', '/appetites'>;
type Proposal = Item<'risk', '/appetite-proposals'>;

/** Proposals that wait for the board, each beside what holds now. */
export function Waiting({
  proposals,
  versions,
}: {
  readonly proposals: readonly Proposal[];
  readonly versions: readonly Version[];
}) {
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className={styles.waiting}>
      <h2 id="waiting">Waiting for the board</h2>
      {proposals.map((proposal) => (
        <One key={proposal.id} proposal={proposal} versions={versions} />
      ))}
    </section>
  );
}

function One({
  proposal,
  versions,
}: {
  readonly proposal: Proposal;
  readonly versions: readonly Version[];
}) {
  const categoryName = useCategoryName();
  const today = useToday();
  const { me } = useTrust();
  const may = useMay();
  const name = categoryName(proposal.category);
  const now = appetiteOn(versions, proposal.category, today);
  const mayDecide = may(appetiteDeciders) && proposal.proposedBy !== me.id;
  return (
    <article className={styles.proposal} aria-label={`Appetite for ${name}`}>
      <h3>{name}</h3>
      <Facts
        facts={[
          [
            'Now',
            <>
              {now ? `Appetite ${now.appetite}, tolerance ${now.tolerance}` : 'None set'}
              {now && <span className="muted"> since {date(now.effectiveFrom)}</span>}
            </>,
          ],
          [
            'Proposed',
            <>
              <strong>
                Appetite {proposal.appetite}, tolerance {proposal.tolerance}
              </strong>{' '}
              <span className="muted">from {date(proposal.effectiveFrom)}</span>
            </>,
          ],
          ['Why', proposal.reason],
        ]}
      />
      <p>{appetiteWords(proposal)}</p>
      <Affected proposal={proposal} now={now} />
      <p className="muted">
        Proposed by <Name id={proposal.proposedBy} /> on {longDate(proposal.proposedAt)}.
      </p>
      {mayDecide ? (
        <div className={styles.actions}>
          <Approve proposal={proposal} name={name} />
          <Reject proposal={proposal} name={name} />
        </div>
      ) : (
        <Waits>
          Waits for a trustee to record the board’s decision, since {longDate(proposal.proposedAt)}.
        </Waits>
      )}
    </article>
  );
}
