import { Status } from '../../../patterns/status.tsx';
import { shortDate, time } from '../../../words/format.ts';
import { dueWords, wordOf, workingTime } from '../words.ts';
import type { Pause } from './pauses.ts';

/** A clock of a ticket: what was promised, and how it stands. */
export interface Clock {
  readonly state: string;
  readonly dueAt: string | null;
  readonly minutes: number | null;
}
interface Timed {
  readonly state: string;
  readonly response: Clock;
  readonly fix: Clock;
}

/** The promise that counts now: of the response until somebody is at work, then of the fix. */
export function clockOf({ state, response, fix }: Timed): Clock | null {
  if (state === 'Closed' || state === 'Cancelled') return fix.minutes === null ? null : fix;
  return response.minutes === null && response.state !== 'In time' ? response : fix;
}

/** That a ticket is late, or the day by which it is due: short enough for the end of a phone's row. */
export function SlaDue({ ticket }: { readonly ticket: Timed }) {
  const clock = clockOf(ticket);
  if (!clock?.dueAt || clock.minutes !== null) return null;
  return clock.state === 'Breached' ? <Status of="Breached" /> : <>{shortDate(clock.dueAt)}</>;
}

/** Within a row: in time, due soon or breached, and by when. */
export function Sla({ ticket }: { readonly ticket: Timed }) {
  const clock = clockOf(ticket);
  if (!clock) return <>–</>;
  const { state, dueAt, minutes } = clock;
  return (
    <>
      <Status of={state} />
      {minutes === null && dueAt && (
        <span className="muted">
          {' '}
          {shortDate(dueAt)}, {time(dueAt)}
        </span>
      )}
    </>
  );
}

/** One clock in a sentence: kept, running, standing still, or nothing promised. */
export function clockSentence(name: 'Response' | 'Fix', clock: Clock, isPaused: boolean): string {
  const { state, dueAt, minutes } = clock;
  if (minutes !== null) {
    const kept = state === 'Breached' ? 'late' : 'on time';
    const what = name === 'Response' ? 'Work started' : 'Fixed';
    return `${what} after ${workingTime(minutes)} of working time, ${kept}${dueAt ? ` (by ${dueWords(dueAt)})` : ''}.`;
  }
  if (isPaused) return 'The clock is stopped while the ticket is paused.';
  if (!dueAt) return 'No deadline applies any more.';
  const what = name === 'Response' ? 'Work to start' : 'To be fixed';
  return `${what} by ${dueWords(dueAt)}.`;
}

/** Both clocks of a ticket and when the second stood still, in words. */
export function Clocks({
  ticket,
  pauses,
}: {
  readonly ticket: Timed;
  readonly pauses: readonly Pause[];
}) {
  const isPaused = ticket.state === 'Paused';
  return (
    <>
      <p>
        <strong>Response</strong> · <Status of={ticket.response.state} /> ·{' '}
        {clockSentence('Response', ticket.response, false)}
      </p>
      <p>
        <strong>Fix</strong> · <Status of={ticket.fix.state} /> ·{' '}
        {clockSentence('Fix', ticket.fix, isPaused)}
      </p>
      {pauses.length > 0 && (
        <ul>
          {pauses.map(({ from, to, reason }) => (
            <li key={from}>
              {reason === 'fixed' ? 'Reported fixed' : wordOf(reason)}: the clock was stopped from{' '}
              {dueWords(from)}
              {to ? ` to ${dueWords(to)}.` : ' and still is.'}
            </li>
          ))}
        </ul>
      )}
      <p className="muted">
        Clocks count a site team’s working hours: Monday to Friday, 08:00 to 16:30, excluding bank
        holidays.
      </p>
    </>
  );
}
