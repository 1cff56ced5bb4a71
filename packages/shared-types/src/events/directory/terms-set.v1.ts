import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, FinancialYear, Uuid } from '../fields.ts';

/** Term dates of a year, for the whole trust or for one school where it differs. */
export const termsSet = contract({
  type: 'directory.terms-set',
  version: 1,
  summary: 'The term dates of a year have been set, for the trust or for one school.',
  schema: z.strictObject({
    year: FinancialYear,
    /** The school whose terms differ; null for the trust's own. */
    schoolId: Uuid.nullable(),
    /** Stretches of school between holidays, both days included, earliest first. */
    terms: z
      .array(z.strictObject({ from: BusinessDate, to: BusinessDate }))
      .min(1)
      .max(12),
    /** Training days within terms, without pupils. */
    insetDays: z.array(BusinessDate).max(20),
  }),
  example: {
    year: '2025/26',
    schoolId: null,
    terms: [
      { from: '2025-09-01', to: '2025-10-24' },
      { from: '2025-11-03', to: '2025-12-19' },
      { from: '2026-01-05', to: '2026-02-13' },
      { from: '2026-02-23', to: '2026-03-27' },
      { from: '2026-04-13', to: '2026-05-22' },
      { from: '2026-06-01', to: '2026-07-21' },
    ],
    insetDays: ['2025-09-01', '2026-01-05'],
  },
});
export type TermsSet = BodyOf<typeof termsSet>;
