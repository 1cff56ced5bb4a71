import { schemeOn } from '@bursar/organisation';
import { businessDateAt } from '@bursar/shared-types/dates';
import { penceJson, penceToJson } from '@bursar/shared-types/money';
import { z } from 'zod';

/**
 * By what right a journal was posted. `decided`: others decided on it, as the approvals say.
 * `invoice`: with the approval of its invoice. `pay`: by the system, from a released pay run.
 * `own-limit`: its author posted it alone, as the scheme in force on that day lets them up to their
 * own limit; finance refuses what is above (F7). `no-rule`: no scheme was in force, or it says
 * nothing of journals, so that nothing was reserved to others.
 */
export const Authority = z.object({
  by: z.enum(['decided', 'invoice', 'pay', 'own-limit', 'no-rule']),
  /** The scheme in force when it was posted; null before the first. */
  schemeVersion: z.int().nullable(),
  /** Of `own-limit`: who may post a journal of this size alone, in pence; null is no limit. */
  limits: z.array(z.object({ role: z.string(), at: z.string(), upTo: penceJson.nullable() })),
  /** The highest limit that is too low for it; null where none is. */
  below: penceJson.nullable(),
});
export type Authority = z.output<typeof Authority>;

/** What the right depends on; `at` is an instant, `total` pence. */
export interface Posted {
  readonly source: string;
  readonly total: bigint;
  readonly at: string;
  readonly isDecided: boolean;
}

const none = { schemeVersion: null, limits: [], below: null };

/** By what right a journal was posted, by the versions of the scheme that are known. */
export function authorityOf(posted: Posted, schemes: Parameters<typeof schemeOn>[0]): Authority {
  const { source, total, at, isDecided } = posted;
  if (isDecided) return { ...none, by: 'decided' };
  if (source === 'invoice' || source === 'pay') return { ...none, by: source };
  const scheme = schemeOn(schemes, businessDateAt(at));
  const rules = scheme?.rules.filter(({ category }) => category === 'journal') ?? [];
  const schemeVersion = scheme?.version ?? null;
  if (rules.length === 0) return { ...none, by: 'no-rule', schemeVersion };
  // A band that is decided by several in turn is nobody's own limit.
  const alone = rules.filter(({ upTo }) =>
    rules.every((other) => other.upTo !== upTo || other.tier === 1),
  );
  const enough = alone.filter(({ upTo }) => upTo === null || total <= upTo);
  const lacking = alone.flatMap(({ upTo }) => (upTo !== null && total > upTo ? [upTo] : []));
  const below = lacking.reduce<bigint | null>((a, b) => (a === null || b > a ? b : a), null);
  return {
    by: 'own-limit',
    schemeVersion,
    limits: enough.map(({ role, at: level, upTo }) => ({
      role,
      at: level,
      upTo: upTo === null ? null : penceToJson(upTo),
    })),
    below: below === null ? null : penceToJson(below),
  };
}
