import type { Awaiting, Decision } from '@bursar/shared-types/events/fields';
import type { Instant } from '@bursar/shared-types/dates';
import { penceToJson } from '@bursar/shared-types/money';
import type { Tier } from './approvers.ts';
import type { Permit } from './decide.ts';

/**
 * A permitted decision as events carry it and tables keep it for ever (F7). `assignmentSeq` is
 * how far the deciding service had read the directory's log.
 */
export function decisionRecord(
  permit: Permit,
  made: { assignmentSeq: number; decidedAt: Instant },
): Decision {
  const { by, principalId, role, at, tier, tiers, schemeVersion, basis, amount, limit } = permit;
  return {
    by,
    principalId,
    role,
    at,
    tier,
    tiers,
    schemeVersion,
    basis,
    amount: penceToJson(amount),
    limit: limit === null ? null : penceToJson(limit),
    assignmentSeq: made.assignmentSeq,
    decidedAt: made.decidedAt,
  };
}

/** The tier that must decide next, as events carry it, for whoever shows it in an inbox. */
export function awaitingRecord(awaiting: Tier, tiers: readonly Tier[]): Awaiting {
  return {
    tier: awaiting.tier,
    tiers: tiers.length,
    anyOf: awaiting.anyOf.map(({ role, at }) => ({ role, at })),
  };
}
