import type { Reply } from '../../../api/types.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { Waits } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { longDate } from '../../../words/format.ts';
import { dueWords, wordOf } from '../words.ts';
import styles from './next.module.css';
import { FirstStep } from './steps.tsx';

type Ticket = Reply<'estates', '/tickets/{ticketId}'>;

/** Whose step is next, since when and by when; with its button where it is the reader's. */
export function Next({ ticket }: { readonly ticket: Ticket }) {
  return (
    <div className={styles.next}>
      <Waits>
        <Words ticket={ticket} />
      </Waits>
      <div className={styles.steps}>
        <FirstStep ticket={ticket} />
      </div>
    </div>
  );
}

function Words({ ticket }: { readonly ticket: Ticket }) {
  const schoolName = useSchoolName();
  const { state, steps, assigneeId, requesterId, raisedAt, response, fix } = ticket;
  const since = longDate(steps.at(-1)?.at ?? raisedAt);
  const who = <Name id={assigneeId} />;
  const by = fix.dueAt ? <> To be fixed by {dueWords(fix.dueAt)}.</> : null;
  if (state === 'Open' || state === 'Reopened') {
    return (
      <>
        Waits for the site team of {schoolName(ticket.schoolId)} to take it on, since {since}.
        {response.minutes === null && response.dueAt ? (
          <> Somebody is to start work by {dueWords(response.dueAt)}.</>
        ) : (
          by
        )}
      </>
    );
  }
  if (state === 'Assigned') {
    return (
      <>
        Waits for {who} to start, since {since}.{by}
      </>
    );
  }
  if (state === 'In progress') {
    return (
      <>
        {who} has been working on it since {since}.{by}
      </>
    );
  }
  if (state === 'Paused') {
    return (
      <>
        Paused since {since}: {wordOf(steps.at(-1)?.reason ?? '')}. {who} carries on with it; its
        clock is stopped.
      </>
    );
  }
  return (
    <>
      Fixed on {since}. Waits for <Name id={requesterId} />, or the office of{' '}
      {schoolName(ticket.schoolId)}, to confirm and close it.
    </>
  );
}
