import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { EnteredAmount } from '../../money.ts';
import { scopeLevels } from '../../roles.ts';
import { BusinessDate, Code } from '../fields.ts';

/**
 * A version of the scheme of delegation is published: who must decide on what, up to which
 * amount. In force from `effectiveFrom` until a later one takes its place; never edited. How the
 * rules are read is said in packages/delegation.
 */
export const schemePublished = contract({
  type: 'directory.scheme-published',
  version: 1,
  summary: 'A version of the scheme of delegation has been published.',
  schema: z.strictObject({
    schemeVersion: z.int().min(1),
    effectiveFrom: BusinessDate,
    /** The day on which the board approved it, where it is known. */
    approvedOn: BusinessDate.nullable(),
    /** Whether limits are measured on the net or on the gross amount. */
    basis: z.enum(['net', 'gross']),
    rules: z
      .array(
        z.strictObject({
          /** What is decided: `order`, `invoice`, `journal` … */
          category: Code,
          role: Code,
          /** The narrowest level at which the role may be held. */
          at: z.enum(scopeLevels),
          /** Top of the band in pence; null for no limit. */
          upTo: EnteredAmount.nullable(),
          /** Place in the order of decisions within the band: 1 first. */
          tier: z.int().min(1),
        }),
      )
      .max(500),
  }),
  example: {
    schemeVersion: 3,
    effectiveFrom: '2025-09-01',
    approvedOn: '2025-07-10',
    basis: 'net',
    rules: [
      { category: 'order', role: 'approver', at: 'school', upTo: 500_000, tier: 1 },
      { category: 'order', role: 'finance-lead', at: 'trust', upTo: 2_500_000, tier: 1 },
      { category: 'order', role: 'approver', at: 'school', upTo: null, tier: 1 },
      { category: 'order', role: 'finance-lead', at: 'trust', upTo: null, tier: 2 },
      { category: 'order', role: 'trustee', at: 'trust', upTo: null, tier: 3 },
    ],
  },
});
export type SchemePublished = BodyOf<typeof schemePublished>;
