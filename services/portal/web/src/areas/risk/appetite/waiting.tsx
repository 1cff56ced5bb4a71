import { useCommand } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import { useMay, useTrust } from '../../../app/trust.tsx';
import { useToday } from '../../../app/today.ts';
import { Waits } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Action, checked, DateField, dateOf, TextField } from '../../../patterns/form/index.ts';
import { date, longDate } from '../../../words/format.ts';
import { useCategoryName } from '../names.tsx';
import { deciders } from '../roles.ts';
import { appetiteOn, appetiteWords } from '../words.ts';
import { Affected } from './affected.tsx';
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
  const mayDecide = may(deciders) && proposal.proposedBy !== me.id;
  return (
    <article className={styles.proposal} aria-label={`Appetite for ${name}`}>
      <h3>{name}</h3>
      <dl className={styles.lines}>
        <div>
          <dt>Now</dt>
          <dd>
            {now ? `Appetite ${now.appetite}, tolerance ${now.tolerance}` : 'None set'}
            {now && <span className="muted"> since {date(now.effectiveFrom)}</span>}
          </dd>
        </div>
        <div>
          <dt>Proposed</dt>
          <dd>
            <strong>
              Appetite {proposal.appetite}, tolerance {proposal.tolerance}
            </strong>{' '}
            <span className="muted">from {date(proposal.effectiveFrom)}</span>
          </dd>
        </div>
        <div>
          <dt>Why</dt>
          <dd>{proposal.reason}</dd>
        </div>
      </dl>
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

function Approve({ proposal, name }: { readonly proposal: Proposal; readonly name: string }) {
  const decide = useCommand('risk', 'post', '/appetite-proposals/{id}/decision');
  return (
    <Action
      isFirst
      label={`Record approval for ${name}`}
      title={`Record that the board approved the appetite for ${name}`}
      consequence={`Appetite ${proposal.appetite} and tolerance ${proposal.tolerance} hold from ${longDate(proposal.effectiveFrom)}, or from the board’s day if that is later. The register is held against it, and owners are alerted.`}
      initial={{ approvedOn: '', minute: '' }}
      check={({ approvedOn, minute }, today) =>
        checked(
          [
            'approvedOn',
            dateOf(approvedOn, today) !== null,
            'Enter the day of the meeting, like 24 Nov.',
          ],
          ['minute', minute.trim() !== '', 'Say which minute, as the board’s papers call it.'],
        )
      }
      run={({ approvedOn, minute }, key, today) =>
        decide.mutateAsync({
          path: { id: proposal.id },
          body: {
            decision: 'approve',
            approvedOn: dateOf(approvedOn, today)!,
            minute: minute.trim(),
          },
          key,
          version: proposal.version,
        })
      }
      done={`The appetite for ${name} is set.`}
    >
      {() => (
        <>
          <DateField name="approvedOn" label="Day of the board’s meeting" />
          <TextField name="minute" label="Minute" hint="Like: Board, item 7" maxLength={200} />
        </>
      )}
    </Action>
  );
}

function Reject({ proposal, name }: { readonly proposal: Proposal; readonly name: string }) {
  const decide = useCommand('risk', 'post', '/appetite-proposals/{id}/decision');
  return (
    <Action
      label={`Record rejection for ${name}`}
      title={`Record that the board rejected the appetite for ${name}`}
      consequence="What holds now goes on. The proposal and its rejection stay in the list; it can be proposed anew."
      initial={{}}
      run={(_, key) =>
        decide.mutateAsync({
          path: { id: proposal.id },
          body: { decision: 'reject' },
          key,
          version: proposal.version,
        })
      }
      done={`The proposal for ${name} is rejected.`}
    />
  );
}
