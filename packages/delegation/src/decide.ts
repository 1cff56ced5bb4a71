import type { Pence } from '@bursar/shared-types/money';
import { amountOf, approversFor, holds, limitFor } from './approvers.ts';
import type { Matter, Tier } from './approvers.ts';
import type { Grant } from './grants.ts';
import type { Rule, Scheme } from './scheme.ts';

/** Who wants to decide, with everything they hold on the day, cover included. */
export type Actor = { readonly id: string; readonly grants: readonly Grant[] };

/** A decision for a matter that was already made. */
export type Decided = {
  readonly by: string;
  readonly principalId: string | null;
  readonly tier: number;
};

/** Leave to decide, with all that is kept of it (F7). */
export type Permit = {
  readonly ok: true;
  readonly by: string;
  /** For whom, when the actor covers an absence; null for themselves. */
  readonly principalId: string | null;
  readonly role: string;
  readonly at: Rule['at'];
  readonly tier: number;
  readonly tiers: number;
  readonly schemeVersion: number;
  readonly basis: Scheme['basis'];
  /** The amount that was measured, and the limit it was held against (null: no limit). */
  readonly amount: Pence;
  readonly limit: Pence | null;
  /** Whether this is the last decision that the matter needs. */
  readonly complete: boolean;
};

/**
 * Why someone may not decide:
 * - `own-matter`: they, or somebody they cover for, brought it about;
 * - `already-decided`: all tiers are done, or this person has had their say, by themselves or
 *   through cover: one person is one pair of eyes;
 * - `not-your-turn`: they decide on it, in another tier than the next;
 * - `above-limit`: it is more than they decide on; `limit` is what they decide alone, in pence;
 * - `no-role-here`: they hold nothing that decides on this.
 */
export type Refusal = {
  readonly ok: false;
  readonly reason:
    | 'own-matter'
    | 'already-decided'
    | 'not-your-turn'
    | 'above-limit'
    | 'no-role-here';
  readonly limit: Pence;
  /** The tier that must decide next; null when none is left, or nobody may. */
  readonly awaiting: Tier | null;
};

/** The tier that must decide next; null when every tier has, or there is none. */
export function nextTier(tiers: readonly Tier[], decided: readonly Decided[]): Tier | null {
  return tiers.find(({ tier }) => !decided.some((one) => one.tier === tier)) ?? null;
}

/** Whether a matter is approved: somebody must decide on it, and every tier has. */
export function isApproved(tiers: readonly Tier[], decided: readonly Decided[]): boolean {
  return tiers.length > 0 && nextTier(tiers, decided) === null;
}

/**
 * Whether someone may make the next decision on a matter, by one version of the scheme: the one
 * that was in force when the matter was submitted, from first tier to last. `decided` holds the
 * approvals so far of the matter as it now stands; a changed matter starts anew. Someone decides
 * in their own right where they can, and otherwise for one of those they cover.
 */
export function mayDecide(
  actor: Actor,
  matter: Matter,
  scheme: Scheme,
  decided: readonly Decided[],
): Permit | Refusal {
  const tiers = approversFor(scheme, matter);
  const awaiting = nextTier(tiers, decided);
  const refuse = (reason: Refusal['reason'], limit: Pence = 0n): Refusal => {
    return { ok: false, reason, limit, awaiting };
  };

  const seats = seatsOf(actor);
  const names = [actor.id, ...seats.map((seat) => seat.name)];
  if (names.some((name) => matter.raisedBy.includes(name))) return refuse('own-matter');

  const spoken = new Set(decided.flatMap((one) => [one.by, one.principalId ?? one.by]));
  if (spoken.has(actor.id) || isApproved(tiers, decided)) return refuse('already-decided');

  const may = (seat: Seat, rule: Rule): boolean => holds(seat.grants, rule, matter);
  for (const seat of seats.filter(({ name }) => !spoken.has(name))) {
    const rule = awaiting?.anyOf.find((one) => may(seat, one));
    if (rule) return permit(actor, seat, rule, scheme, matter, tiers, decided);
  }

  const anySeat = (rules: readonly Rule[]): boolean =>
    seats.some((seat) => rules.some((rule) => may(seat, rule)));
  if (awaiting && anySeat(awaiting.anyOf)) return refuse('already-decided');
  if (anySeat(tiers.flatMap((tier) => tier.anyOf))) return refuse('not-your-turn');

  const below = rulesBelow(scheme, matter);
  if (!anySeat(below)) return refuse('no-role-here');
  const limits = seats.map(
    (seat) => limitFor({ ...scheme, rules: below }, matter, seat.grants)?.upTo ?? 0n,
  );
  return refuse(
    'above-limit',
    limits.reduce((most, limit) => (limit > most ? limit : most), 0n),
  );
}

/** The rules of the bands that the matter is too large for. */
function rulesBelow(scheme: Scheme, matter: Matter): Rule[] {
  const amount = amountOf(scheme, matter);
  return scheme.rules.filter(
    (rule) => rule.category === matter.category && rule.upTo !== null && rule.upTo < amount,
  );
}

/** In whose name someone can speak: their own, or that of a person they cover. */
type Seat = { readonly name: string; readonly principal: string | null; grants: readonly Grant[] };

/**
 * The actor's own seat first. Each seat is judged by its own grants alone: what two people hold
 * together is more than either of them may do.
 */
function seatsOf(actor: Actor): Seat[] {
  const principals = new Set([null, ...actor.grants.map((grant) => grant.principal)]);
  return [...principals].map((principal) => ({
    name: principal ?? actor.id,
    principal,
    grants: actor.grants.filter((grant) => grant.principal === principal),
  }));
}

function permit(
  actor: Actor,
  seat: Seat,
  rule: Rule,
  scheme: Scheme,
  matter: Matter,
  tiers: readonly Tier[],
  decided: readonly Decided[],
): Permit {
  const mine = { by: actor.id, principalId: seat.principal, tier: rule.tier };
  return {
    ok: true,
    ...mine,
    role: rule.role,
    at: rule.at,
    tiers: tiers.length,
    schemeVersion: scheme.version,
    basis: scheme.basis,
    amount: amountOf(scheme, matter),
    limit: rule.upTo,
    complete: isApproved(tiers, [...decided, mine]),
  };
}
