import type { TicketPriority } from '@bursar/shared-types/codes/estates';

/** What a trust promises for a priority, in working minutes; a working day has 510. */
export type Target = {
  readonly priority: TicketPriority;
  /** When it is right, in the words shown to whoever raises a ticket. */
  readonly meaning: string;
  /** Until somebody is at work on it. */
  readonly response: number;
  /** Until it is fixed. */
  readonly fix: number;
};

/** A dated set of promises. */
export type Targets = {
  readonly effectiveFrom: string;
  readonly source: string;
  readonly targets: Readonly<Record<TicketPriority, Target>>;
};

const day = 510;

/**
 * What holds until a trust sets its own. No law and no guidance gives these figures: they are a
 * starting point of this platform, unconfirmed.
 */
export const defaultTargets: readonly Targets[] = [
  {
    effectiveFrom: '2019-01-01',
    source: 'starting point of this platform; unconfirmed',
    targets: {
      emergency: {
        priority: 'emergency',
        meaning: 'People are in danger, or the school or part of it cannot open',
        response: 60,
        fix: day,
      },
      urgent: {
        priority: 'urgent',
        meaning: 'Teaching is disturbed, or it will become dangerous',
        response: 240,
        fix: 3 * day,
      },
      routine: {
        priority: 'routine',
        meaning: 'Something does not work and people can manage',
        response: 2 * day,
        fix: 10 * day,
      },
      planned: {
        priority: 'planned',
        meaning: 'An improvement that can wait for the holidays',
        response: 5 * day,
        fix: 30 * day,
      },
    },
  },
];

/**
 * The promises in force on a business date; a ticket keeps those of the day it was raised.
 * Undefined before the first set.
 */
export function targetsOn(
  date: string,
  sets: readonly Targets[] = defaultTargets,
): Targets | undefined {
  return sets.findLast((set) => set.effectiveFrom <= date);
}
