import { estatesTeam } from '@bursar/shared-types/roles';
import { Button } from '@mantine/core';
import type { Reply } from '../../../api/types.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Status } from '../../../patterns/status.tsx';
import { dateTime, longDate } from '../../../words/format.ts';
import { Photos } from '../photos.tsx';
import { AddEvidence } from './add-evidence.tsx';
import styles from './facts.module.css';

type Check = Reply<'estates', '/checks/{id}'>;
type Fact = Check['facts'][number];

const LATEST = 3;

/** What was recorded, the newest first: each with its day, when it became known, and its evidence. */
export function RecordedFacts({
  check,
  facts,
}: {
  readonly check: Check;
  readonly facts: readonly Fact[];
}) {
  const [isWhole, showWhole] = useState(false);
  if (facts.length === 0) {
    return <p className="muted">Nothing is recorded yet. Set its first due date to begin.</p>;
  }
  const shown = facts.toReversed().slice(0, isWhole ? undefined : LATEST);
  return (
    <>
      <ol className={styles.facts}>
        {shown.map((fact) => (
          <li key={fact.id}>
            <OneFact check={check} fact={fact} />
          </li>
        ))}
      </ol>
      {facts.length > shown.length && (
        <div>
          <Button variant="default" onClick={() => showWhole(true)}>
            Show all {facts.length} records
          </Button>
        </div>
      )}
    </>
  );
}

function OneFact({ check, fact }: { readonly check: Check; readonly fact: Fact }) {
  const isTeam = useMay()(estatesTeam, check.schoolId);
  const address = useAddress();
  const occurrence = check.effective.occurrences.find(({ factId }) => factId === fact.id);
  const { kind, on, recordedAt, recordedBy, words, dueOn, retestBy, ticketId, evidence } = fact;
  return (
    <article className={styles.fact}>
      <h3>
        {kind === 'completed' ? (
          <Status of={occurrence?.state ?? (fact.result === 'failed' ? 'Failed' : 'Done')} />
        ) : kind === 'scheduled' ? (
          'Due date set'
        ) : (
          <Status of="Not applicable" />
        )}{' '}
        · {longDate(on)}
      </h3>
      <p className="muted">
        Recorded by <Name id={recordedBy} />, {dateTime(recordedAt)}
      </p>
      {dueOn && <p>Due {longDate(dueOn)}.</p>}
      {occurrence && occurrence.daysLate > 0 && (
        <p>
          It was due {longDate(occurrence.dueOn)}: {occurrence.daysLate} days late.
        </p>
      )}
      {words && <p>{words}</p>}
      {retestBy && <p>Recheck by {longDate(retestBy)}.</p>}
      {ticketId && (
        <p>
          <Link to={address(`estates/tickets/${ticketId}`, check.schoolId)}>Ticket to fix it</Link>
        </p>
      )}
      {kind === 'completed' && (
        <>
          <Photos of={evidence} what={`Evidence of ${longDate(on)},`} />
          {isTeam && <AddEvidence check={check} fact={fact} />}
        </>
      )}
    </article>
  );
}
