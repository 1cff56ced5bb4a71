import { businessDateAt } from '@bursar/shared-types/dates';
import { inForce, sameScore, sameScores } from '../scores/index.ts';
import type { Score, Scores, Scoring } from '../scores/index.ts';
import { linkedSpells, moved, valueOn } from './overdue-checks.ts';
import type { Link } from './overdue-checks.ts';
import { overdueCheckRules, ruleOn } from './rules.ts';
import type { IndicatorRule } from './rules.ts';
import type { Heard } from './signals.ts';

/** A stretch of days with one set of scores, until the next stretch begins. */
export type Stretch = {
  readonly from: string;
  /** What the owner gave: `current` is their own, which the indicator moves. */
  readonly owner: Scores;
  readonly current: Score;
  /** Events behind what is added to the owner's score. */
  readonly eventIds: readonly string[];
};

/** What the register showed from an instant on. */
export type Shown = Omit<Stretch, 'from'> & { readonly at: string };

/** What a risk's current score is worked out from. */
export type Sources = {
  /** The scores that the owner gave, each from a day on. */
  readonly own: readonly Scoring[];
  readonly heard: Heard;
  readonly links: readonly Link[];
  readonly rules?: readonly IndicatorRule[];
};

/**
 * The current score day by day **as effective**, in stretches, oldest first: what we now know to
 * have held. With `knownAt`, what was taken to have held as known at that instant.
 */
export function asEffective(sources: Sources, knownAt?: string): Stretch[] {
  const { own, heard, links, rules = overdueCheckRules } = sources;
  const known = own.filter((each) => knownAt === undefined || each.recordedAt <= knownAt);
  const spells = linkedSpells(heard, links, knownAt);
  const days = new Set([
    ...known.map((each) => each.effectiveOn),
    ...rules.map((rule) => rule.effectiveFrom),
    ...spells.flatMap((spell) => [spell.from, spell.to ?? spell.from]),
  ]);
  const stretches = [...days].toSorted().flatMap((from): Stretch[] => {
    const given = inForce(known, { on: from });
    if (given === undefined) return [];
    const { inherent, current: own, target } = given;
    const owner = { inherent, current: own, target };
    const { value, causes } = valueOn(spells, from);
    const current = moved(own, value, ruleOn(from, rules));
    return [{ from, owner, current, eventIds: causes.map((spell) => spell.openedBy) }];
  });
  return withoutRepeats(stretches);
}

/**
 * The current score **as known**: what the register showed from each instant on, oldest first.
 * What is recorded later adds to the end and changes nothing before.
 */
export function asKnown(sources: Sources): Shown[] {
  const { own, heard } = sources;
  const instants = new Set([...own, ...heard.values()].map((each) => each.recordedAt));
  const shown = [...instants].toSorted().flatMap((at): Shown[] => {
    const today = businessDateAt(at);
    const stretch = asEffective(sources, at).findLast((each) => each.from <= today);
    if (stretch === undefined) return [];
    const { owner, current, eventIds } = stretch;
    return [{ at, owner, current, eventIds }];
  });
  return withoutRepeats(shown);
}

/** Leaves out what says the same as the one before. */
function withoutRepeats<Each extends Omit<Stretch, 'from'>>(list: readonly Each[]): Each[] {
  return list.filter((each, index) => {
    const before = list[index - 1];
    return (
      before === undefined ||
      !sameScore(before.current, each.current) ||
      !sameScores(before.owner, each.owner) ||
      before.eventIds.join() !== each.eventIds.join()
    );
  });
}

/** A scoring to be added, so that what is stored becomes what is now known. */
export type Restatement = {
  readonly effectiveOn: string;
  /** What was stored for that day until now; null for a day before the first scoring. */
  readonly was: Scores | null;
  readonly is: Scores;
};

/**
 * The scorings to add to those that are stored, so that reading them as effective yields the
 * stretches up to `today`: nothing stored is changed, and both versions stay. Empty when they
 * agree. Stored scorings are read by `inForce`, so the later record of a day counts. Run each day
 * as well as on each event, it also writes what begins by its date, such as a new rule.
 */
export function restatements(
  stored: readonly Scoring[],
  stretches: readonly Stretch[],
  today: string,
): Restatement[] {
  const storedDays = new Set(stored.map((each) => each.effectiveOn));
  const days = [...new Set([...storedDays, ...stretches.map((each) => each.from)])].toSorted();
  const additions: Restatement[] = [];
  let held: Scores | null = null;
  for (const effectiveOn of days) {
    if (storedDays.has(effectiveOn)) held = scoresOf(inForce(stored, { on: effectiveOn })!);
    const stretch = stretches.findLast((each) => each.from <= effectiveOn);
    if (effectiveOn > today || stretch === undefined) continue;
    const is: Scores = { ...stretch.owner, current: stretch.current };
    if (held !== null && sameScores(held, is)) continue;
    additions.push({ effectiveOn, was: held, is });
    held = is;
  }
  return additions;
}

const scoresOf = ({ inherent, current, target }: Scores): Scores => ({ inherent, current, target });
