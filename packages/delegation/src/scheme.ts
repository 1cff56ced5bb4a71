import type { SchemePublished } from '@bursar/shared-types/events/directory/scheme-published.v1';
import type { BusinessDate } from '@bursar/shared-types/dates';
import type { Pence } from '@bursar/shared-types/money';
import type { ScopeLevel } from '@bursar/shared-types/roles';

/**
 * A rule of the scheme: holders of `role`, held at `at` or above, decide on matters of
 * `category` that lie in the band up to `upTo`, as the `tier`-th to do so.
 *
 * The rules of a category with the same `upTo` are a band. A matter lies in the lowest band that
 * is high enough for its amount, and that band alone says who decides: one of each of its tiers,
 * in order. Rules of one band and tier are alternatives: any one of their holders will do.
 */
export type Rule = {
  readonly category: string;
  readonly role: string;
  readonly at: ScopeLevel;
  /** Top of the band in pence, itself included; null for no limit. */
  readonly upTo: Pence | null;
  /** 1 decides first. */
  readonly tier: number;
};

/** One version of a trust's scheme of delegation. Never edited: a later version takes its place. */
export type Scheme = {
  readonly version: number;
  readonly effectiveFrom: BusinessDate;
  /** Whether amounts are held against limits net or gross of VAT. */
  readonly basis: 'net' | 'gross';
  readonly rules: readonly Rule[];
};

/** The scheme that an event published, with its money as bigint. */
export function schemeOf(published: SchemePublished): Scheme {
  const { schemeVersion: version, effectiveFrom, basis, rules } = published;
  const upTo = (limit: number | null): Pence | null => (limit === null ? null : BigInt(limit));
  return {
    version,
    effectiveFrom,
    basis,
    rules: rules.map((rule) => ({ ...rule, upTo: upTo(rule.upTo) })),
  };
}

/**
 * The version in force on a date: the one that last took effect on or before it, and of two that
 * took effect on one day the higher version. Undefined before the first.
 */
export function schemeInForce(versions: readonly Scheme[], on: BusinessDate): Scheme | undefined {
  return versions
    .filter((scheme) => scheme.effectiveFrom <= on)
    .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || b.version - a.version)[0];
}

/** Compares two tops of bands: no limit is the highest. */
export function compareTops(a: Pence | null, b: Pence | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

/**
 * What is wrong with a scheme before it is published, in sentences; none when it is sound. In
 * each band the tiers run 1, 2, 3 without a gap, no limit is negative, and no rule stands twice.
 * A category without an unlimited band is sound: above its last band nobody may decide.
 */
export function schemeFaults(scheme: Scheme): string[] {
  const faults = new Set<string>();
  const seen = new Set<string>();
  for (const rule of scheme.rules) {
    const band = `${rule.category} ${rule.upTo === null ? 'without limit' : `up to ${rule.upTo}p`}`;
    const text = `${band}, tier ${rule.tier}: ${rule.role} at ${rule.at}`;
    if (rule.upTo !== null && rule.upTo < 0n) faults.add(`${text}: the limit is below zero`);
    if (seen.has(text)) faults.add(`${text}: stands twice`);
    seen.add(text);
    const isOneBefore = (other: Rule): boolean =>
      other.category === rule.category && other.upTo === rule.upTo && other.tier === rule.tier - 1;
    if (rule.tier !== 1 && !scheme.rules.some(isOneBefore)) {
      faults.add(`${text}: no tier ${rule.tier - 1} comes before it`);
    }
  }
  return [...faults];
}
