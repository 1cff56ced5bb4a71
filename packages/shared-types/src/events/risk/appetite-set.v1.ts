import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Code } from '../fields.ts';

/** The board's appetite for a category of risk, in force until its next version. */
export const appetiteSet = contract({
  type: 'risk.appetite-set',
  version: 1,
  summary: 'The board has set its appetite for a category of risk.',
  schema: z.strictObject({
    category: Code,
    appetiteVersion: z.int().min(1),
    effectiveFrom: BusinessDate,
    /** The day on which the board approved it, where it is known. */
    approvedOn: BusinessDate.nullable(),
    /** The highest current score, 1 to 25, that is within appetite. */
    threshold: z.int().min(1).max(25),
  }),
  example: {
    category: 'estates',
    appetiteVersion: 2,
    effectiveFrom: '2025-09-01',
    approvedOn: '2025-07-10',
    threshold: 12,
  },
});
export type AppetiteSet = BodyOf<typeof appetiteSet>;
