import { appetiteOn, crossing, standing } from '../appetite/index.ts';
import type { AppetiteRow, AppetiteStanding, Crossing } from '../appetite/index.ts';
import { asEffective, indicatorOf, restatements, ruleOn } from '../indicators/index.ts';
import type { Restatement, Sources } from '../indicators/index.ts';
import { points } from '../scores/index.ts';
import type { Scores, Scoring } from '../scores/index.ts';

/** A risk with everything that its current score follows from. */
export interface Assessable {
  readonly category: string;
  /** How it stood when it was last assessed; null where it was held against no appetite. */
  readonly standing: AppetiteStanding | null;
  readonly sources: Sources;
  /** The scores as they are stored, moved by the indicator. */
  readonly stored: readonly Scoring[];
}

/** What a risk comes to on a business date. */
export interface Assessment {
  /** The scorings to add, so that what is stored is what is known now: each is one event. */
  readonly scorings: readonly Restatement[];
  /** The scores today, the current one as the indicator has moved it. */
  readonly scores: Scores;
  /** The current score that the owner gave. */
  readonly own: Scores['current'];
  readonly points: number;
  /** Linked checks that are out of order today. */
  readonly indicator: number;
  /** The appetite in force for its category; null where the board has set none. */
  readonly appetite: AppetiteRow | null;
  readonly standing: AppetiteStanding | null;
  /** The change of standing since it was last assessed; null where there is none. */
  readonly crossing: Crossing | null;
  readonly ruleVersion: number;
}

/**
 * Assesses a risk by all that is known: its owner's scores, the checks it is linked to, the appetite
 * in force. It depends on nothing else, so whatever came first, and however often it is done, the
 * outcome is the same. The risk must have a score that holds on the day.
 */
export function assess(
  { category, standing: before, sources, stored }: Assessable,
  appetites: readonly AppetiteRow[],
  today: string,
): Assessment {
  const stretches = asEffective(sources);
  const { owner, current } = stretches.findLast(({ from }) => from <= today)!;
  const held = appetiteOn(appetites, category, today) as AppetiteRow | undefined;
  const after = held === undefined ? null : standing(points(current), held);
  return {
    scorings: restatements(stored, stretches, today),
    scores: { ...owner, current },
    own: owner.current,
    points: points(current),
    indicator: indicatorOf(sources.heard, sources.links, { on: today }).value,
    appetite: held ?? null,
    standing: after,
    crossing: after === null ? null : crossing(before, after),
    ruleVersion: ruleOn(today)?.version ?? 0,
  };
}
