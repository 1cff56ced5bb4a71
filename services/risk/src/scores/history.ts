import { addMonths } from '@bursar/shared-types/dates';
import { points } from './score.ts';
import type { Scores } from './score.ts';

/** Something kept with the day it holds from and the instant it was recorded at. */
export type Dated = {
  readonly id: string;
  /** Business date `YYYY-MM-DD` from which it holds. */
  readonly effectiveOn: string;
  /** Instant, ISO 8601 UTC with milliseconds. */
  readonly recordedAt: string;
};

/** The scores of a risk from a day on. Scorings are added and never changed. */
export type Scoring = Dated & Scores;

/** A question about history: how was it on a day, with what had been recorded by an instant. */
export type View = {
  readonly on: string;
  /** Left out: as effective, with all that is known by now. */
  readonly knownAt?: string | undefined;
};

const later = (one: Dated, other: Dated): boolean => key(one) > key(other);
const key = ({ effectiveOn, recordedAt, id }: Dated) => `${effectiveOn} ${recordedAt} ${id}`;

/**
 * What held in a view: of all that holds from a day up to `on` and had been recorded by then, the
 * latest day, and for that day the latest record. Undefined when there was nothing yet.
 */
export function inForce<Kept extends Dated>(kept: readonly Kept[], view: View): Kept | undefined {
  let found: Kept | undefined;
  for (const each of kept) {
    const seen =
      each.effectiveOn <= view.on &&
      (view.knownAt === undefined || each.recordedAt <= view.knownAt);
    if (seen && (found === undefined || later(each, found))) found = each;
  }
  return found;
}

/** Where a risk is going. */
export type Direction = 'Rising' | 'Steady' | 'Falling';

/** Over how long a direction is measured: three calendar months, about a term. A convention. */
export const directionMonths = 3;

/**
 * Where the current score is going: the points in a view against those three months before, or
 * against the first ones of a younger risk. Undefined for a risk that had no score yet.
 */
export function directionOf(scorings: readonly Scoring[], view: View): Direction | undefined {
  const now = inForce(scorings, view);
  if (now === undefined) return undefined;
  const then =
    inForce(scorings, { ...view, on: addMonths(view.on, -directionMonths) }) ??
    firstOf(scorings, view);
  const change = points(now.current) - (then === undefined ? 0 : points(then.current));
  return change > 0 ? 'Rising' : change < 0 ? 'Falling' : 'Steady';
}

/** The scores with which a risk began, as that day is now known. */
function firstOf(scorings: readonly Scoring[], view: View): Scoring | undefined {
  const days = scorings
    .filter((each) => view.knownAt === undefined || each.recordedAt <= view.knownAt)
    .map((each) => each.effectiveOn);
  const first = days.toSorted()[0];
  return first === undefined ? undefined : inForce(scorings, { ...view, on: first });
}
