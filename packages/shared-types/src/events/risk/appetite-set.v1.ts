import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Code } from '../fields.ts';

/**
 * The board's appetite for a category of risk, in force from `effectiveFrom` until its next
 * version. Points are likelihood times impact, 1 to 25; a score on a line is below it.
 */
export const appetiteSet = contract({
  type: 'risk.appetite-set',
  version: 1,
  summary: 'The board has set its appetite and tolerance for a category of risk.',
  schema: z.strictObject({
    category: Code,
    appetiteVersion: z.int().min(1),
    effectiveFrom: BusinessDate,
    /** The day on which the board approved it. */
    approvedOn: BusinessDate,
    /** The highest current score that the board is content with. */
    appetite: z.int().min(1).max(25),
    /** The highest that it will bear for a time; at least the appetite. */
    tolerance: z.int().min(1).max(25),
  }),
  example: {
    category: 'estates',
    appetiteVersion: 2,
    effectiveFrom: '2025-09-01',
    approvedOn: '2025-07-10',
    appetite: 12,
    tolerance: 16,
  },
});
export type AppetiteSet = BodyOf<typeof appetiteSet>;
