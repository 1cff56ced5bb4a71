import type { Pence } from '@bursar/shared-types/money';
import type { Grant } from './grants.ts';
import { compareTops } from './scheme.ts';
import type { Rule, Scheme } from './scheme.ts';

/** Something that must be decided on: an order, an invoice, a journal … */
export type Matter = {
  readonly category: string;
  /** Amounts in pence; a credit is measured by its size. */
  readonly net: Pence;
  readonly gross: Pence;
  /** The schools that it concerns; none for a matter of the trust itself. */
  readonly schools: readonly string[];
  /** All schools of the clusters of those schools; null when one of them is in no cluster. */
  readonly clusterSchools: readonly string[] | null;
  /** Everyone who brought it about: raised, changed or entered it. They may not decide on it. */
  readonly raisedBy: readonly string[];
};

/** A tier of decisions: any one holder of any of its rules decides for it. */
export type Tier = { readonly tier: number; readonly anyOf: readonly Rule[] };

/** The amount that is held against the limits, in pence, never negative. */
export function amountOf(scheme: Scheme, matter: Matter): Pence {
  const amount = scheme.basis === 'net' ? matter.net : matter.gross;
  return amount < 0n ? -amount : amount;
}

/**
 * Who must decide on a matter: its tiers in order. Empty when the scheme has no band high enough
 * for it, or none of its category; then nobody may decide, and it is never approved.
 */
export function approversFor(scheme: Scheme, matter: Matter): Tier[] {
  const amount = amountOf(scheme, matter);
  const [lowest] = scheme.rules
    .filter((rule) => rule.category === matter.category)
    .filter((rule) => rule.upTo === null || amount <= rule.upTo)
    .toSorted((a, b) => compareTops(a.upTo, b.upTo));
  return lowest ? tiersOf(scheme, matter.category, lowest.upTo) : [];
}

/**
 * The rule by which someone decides alone on matters like this one, up to the highest amount:
 * their limit is its `upTo`. Undefined when they decide on none alone. A band that they decide
 * together with others is no limit of theirs.
 */
export function limitFor(
  scheme: Scheme,
  matter: Matter,
  grants: readonly Grant[],
): Rule | undefined {
  return scheme.rules
    .filter((rule) => rule.category === matter.category && holds(grants, rule, matter))
    .filter((rule) => tiersOf(scheme, rule.category, rule.upTo).length === 1)
    .toSorted((a, b) => compareTops(b.upTo, a.upTo))[0];
}

/**
 * Whether these grants, all of one person, satisfy a rule for a matter: the rule's role, held
 * over all of the trust; or over all of the matter's schools where the rule says school; or over
 * all of their clusters where it says cluster.
 */
export function holds(grants: readonly Grant[], rule: Rule, matter: Matter): boolean {
  const held = grants.filter((grant) => grant.role === rule.role);
  if (held.some((grant) => grant.units === 'all')) return true;
  const needed = { school: matter.schools, cluster: matter.clusterSchools, trust: null }[rule.at];
  const units = new Set(held.flatMap((grant) => (grant.units === 'all' ? [] : grant.units)));
  return needed !== null && needed.length > 0 && needed.every((school) => units.has(school));
}

function tiersOf(scheme: Scheme, category: string, upTo: Pence | null): Tier[] {
  const band = scheme.rules.filter((rule) => rule.category === category && rule.upTo === upTo);
  const numbers = [...new Set(band.map((rule) => rule.tier))].toSorted((a, b) => a - b);
  return numbers.map((tier) => ({ tier, anyOf: band.filter((rule) => rule.tier === tier) }));
}
