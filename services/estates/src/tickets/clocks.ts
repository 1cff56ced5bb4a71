import type { TicketState } from '@bursar/shared-types/codes/estates';
import type { WorkingHours } from '../calendar/index.ts';
import { standingOf } from './sla.ts';
import type { Pause, SlaClock } from './sla.ts';
import type { Target } from './targets.ts';

/** A step a ticket took, as its history keeps it. */
export type Move = {
  readonly to: TicketState;
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
  /** Why, where the step needs it. */
  readonly reason: string | null;
};

/** The two promises of a ticket. */
export const clockNames = ['response', 'fix'] as const;

/** One of `clockNames`. */
export type ClockName = (typeof clockNames)[number];

const begun: readonly TicketState[] = ['In progress', 'Fixed'];
const ended: readonly TicketState[] = ['Fixed', 'Closed'];

/**
 * The clocks of a ticket raised at an instant, from its moves in order. The response clock stops
 * when work first begins and never starts again. The fix clock stands still while paused, stops
 * when it is fixed, and goes on from where it was if it is reopened. Null once it is cancelled:
 * nothing is promised any more.
 */
export function clocksOf(
  raisedAt: string,
  moves: readonly Move[],
  target: Target,
): Record<ClockName, SlaClock> | null {
  const state = moves.at(-1)?.to ?? 'Open';
  if (state === 'Cancelled') return null;
  const response = moves.find((move) => begun.includes(move.to));
  const fixed = ended.includes(state) ? moves.findLast((move) => move.to === 'Fixed') : undefined;
  return {
    response: {
      startedAt: raisedAt,
      stoppedAt: response?.at ?? null,
      target: target.response,
      pauses: [],
    },
    fix: {
      startedAt: raisedAt,
      stoppedAt: fixed?.at ?? null,
      target: target.fix,
      pauses: pausesOf(moves),
    },
  };
}

/** When the fix clock stood still: from each Paused to the next step, from Fixed until Reopened. */
function pausesOf(moves: readonly Move[]): Pause[] {
  return moves.flatMap((move, index) => {
    if (move.to === 'Paused') {
      return [{ from: move.at, to: moves[index + 1]?.at ?? null, reason: move.reason ?? '' }];
    }
    if (move.to !== 'Fixed') return [];
    const next = moves.slice(index + 1).find((later) => later.to === 'Reopened');
    return next === undefined ? [] : [{ from: move.at, to: next.at, reason: 'fixed' }];
  });
}

/** A ticket as the sweep for broken promises reads it. */
export type TimedTicket = {
  readonly ticketId: string;
  readonly clocks: Record<ClockName, SlaClock> | null;
  readonly hours: WorkingHours;
  /** The clocks whose breach was already declared. */
  readonly declared: readonly ClockName[];
};

/** A promise that was broken. `(ticketId, clock)` is declared once and for ever. */
export type Breach = {
  readonly ticketId: string;
  readonly clock: ClockName;
  readonly dueAt: string;
};

/**
 * Which promises are broken at an instant and were not declared so yet: a sweep by the clock,
 * that needs nobody to look. A ticket that is stopped in breach between two sweeps is found too.
 */
export function newlyBreached(tickets: readonly TimedTicket[], now: string): Breach[] {
  return tickets.flatMap(({ ticketId, clocks, hours, declared }) =>
    clockNames.flatMap((clock) => {
      if (clocks === null || declared.includes(clock)) return [];
      const { state, dueAt } = standingOf(clocks[clock], hours, now);
      return state === 'Breached' && dueAt !== null ? [{ ticketId, clock, dueAt }] : [];
    }),
  );
}
