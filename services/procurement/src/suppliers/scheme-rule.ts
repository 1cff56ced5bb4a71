import { approversFor, decisionRecord, mayDecide } from '@bursar/delegation';
import type { Matter, Scheme } from '@bursar/delegation';
import type { Actor, Problem } from '@bursar/service-kit';
import type { Decision } from '@bursar/shared-types/events/fields';
import { notBySchemeRule, severalTiers } from './problems.ts';

/** The category under which a scheme may say who approves suppliers. */
const category = 'supplier';

/** The leave that the scheme gives, or why it gives none. */
export type SchemeSays =
  | { readonly kind: 'allowed'; readonly decision: Decision | null }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * What the scheme says of somebody's approving a supplier. A scheme without rules for suppliers
 * leaves it to the role; one with rules is followed, and the decision kept (F7).
 */
export function schemeSays(
  scheme: Scheme | undefined,
  actor: Actor,
  enteredBy: readonly string[],
  decidedAt: string,
): SchemeSays {
  const matter: Matter = {
    category,
    net: 0n,
    gross: 0n,
    schools: [],
    clusterSchools: null,
    raisedBy: enteredBy,
  };
  const tiers = scheme ? approversFor(scheme, matter) : [];
  if (!scheme || tiers.length === 0) return { kind: 'allowed', decision: null };
  if (tiers.length > 1) return { kind: 'refused', problem: severalTiers(scheme.version) };
  const permit = mayDecide(actor, matter, scheme, []);
  if (!permit.ok) {
    const roles = tiers.flatMap(({ anyOf }) => anyOf.map(({ role }) => role));
    return { kind: 'refused', problem: notBySchemeRule(scheme.version, roles) };
  }
  const made = { assignmentSeq: actor.grantsSeq, decidedAt };
  return { kind: 'allowed', decision: decisionRecord(permit, made) };
}
