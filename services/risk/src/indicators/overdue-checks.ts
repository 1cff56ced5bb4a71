import type { Score, View } from '../scores/index.ts';
import { points } from '../scores/index.ts';
import { ruleOn } from './rules.ts';
import type { IndicatorRule } from './rules.ts';
import type { Heard, Spell } from './signals.ts';
import { lasts, spellsOf } from './spells.ts';

/** What a risk is linked to: the checks of an area at a school, or at every school. */
export type Link = {
  readonly area: string;
  /** Null for a risk of the trust: the checks of all its schools count. */
  readonly schoolId: string | null;
  /** The first business date on which it counts, and the first on which it no longer does. */
  readonly from: string;
  readonly to: string | null;
};

/** The key risk indicator: how many checks are not in order, and which events say so. */
export type Indicator = {
  /** Kinds of check at sites, each once, that are overdue or failed. */
  readonly value: number;
  /** The spells behind it; `openedBy` of each is the event that caused it. */
  readonly causes: readonly Spell[];
};

/** Why a risk's current score is what it is. */
export type Explanation = {
  readonly rule: IndicatorRule;
  readonly view: View;
  /** The score that the owner gave. */
  readonly owner: Score;
  /** What the indicator adds to its likelihood. */
  readonly added: number;
  readonly current: Score;
  readonly points: number;
  readonly indicator: Indicator;
  /** Ids of the events that caused it, oldest spell first; empty when it is the owner's own. */
  readonly eventIds: readonly string[];
  /** Spells that are over, or that late evidence showed never to have been. */
  readonly past: readonly Spell[];
};

const concerns = (link: Link, spell: Spell): boolean =>
  spell.area === link.area && (link.schoolId === null || spell.schoolId === link.schoolId);

/** The part of a spell during which a link counts; none where they do not meet. */
function during(link: Link, spell: Spell): Spell[] {
  const from = link.from > spell.from ? link.from : spell.from;
  const to = spell.to === null || (link.to !== null && link.to < spell.to) ? link.to : spell.to;
  // A spell that late evidence showed never to have been is empty, and is kept where it began.
  const meets = to === null || from < to || (from === to && spell.to === spell.from);
  return concerns(link, spell) && meets ? [{ ...spell, from, to }] : [];
}

/** The spells that concern a risk's links, as known in a view, while each link counts. */
export function linkedSpells(heard: Heard, links: readonly Link[], knownAt?: string): Spell[] {
  return spellsOf(heard, knownAt).flatMap((spell) => links.flatMap((link) => during(link, spell)));
}

/** The indicator of a risk's links in a view; without `knownAt` as effective. */
export function indicatorOf(heard: Heard, links: readonly Link[], view: View): Indicator {
  return valueOn(linkedSpells(heard, links, view.knownAt), view.on);
}

/** The indicator on a business date, from the spells of a risk's links: each spell counts once. */
export function valueOn(spells: readonly Spell[], on: string): Indicator {
  const lasting = spells.filter((spell) => lasts(spell, on));
  const causes = [...new Map(lasting.map((spell) => [spell.openedBy, spell])).values()];
  const kinds = new Set(causes.map((spell) => `${spell.siteId} ${spell.catalogueCode}`));
  return { value: kinds.size, causes };
}

/**
 * The current score: the owner's own, its likelihood moved up by the rule. Never below the
 * owner's, never above the rule's highest unless the owner's is; without a rule the owner's own.
 */
export function moved(owner: Score, value: number, rule: IndicatorRule | undefined): Score {
  if (rule === undefined) return owner;
  const likelihood = Math.min(owner.likelihood + value * rule.stepsPerCheck, rule.highest);
  return { ...owner, likelihood: Math.max(owner.likelihood, likelihood) };
}

/**
 * Explains a risk's current score in a view: from the owner's own score over the rule in force to
 * the events that moved it. Undefined on a date before the first rule.
 */
export function explain(
  owner: Score,
  heard: Heard,
  links: readonly Link[],
  view: View,
  rules?: readonly IndicatorRule[],
): Explanation | undefined {
  const rule = ruleOn(view.on, rules);
  if (rule === undefined) return undefined;
  const spells = linkedSpells(heard, links, view.knownAt);
  const indicator = valueOn(spells, view.on);
  const current = moved(owner, indicator.value, rule);
  return {
    rule,
    view,
    owner,
    added: current.likelihood - owner.likelihood,
    current,
    points: points(current),
    indicator,
    eventIds: indicator.causes.map((spell) => spell.openedBy),
    past: spells.filter((spell) => spell.from <= view.on && !lasts(spell, view.on)),
  };
}
