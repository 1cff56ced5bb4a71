import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { BudgetPosition, reservationHead } from './reservation.ts';

/**
 * Finance has reserved the whole of what was asked for: from now on it is a commitment. Each line
 * shows what it stood at just before.
 */
export const budgetReserved = contract({
  type: 'finance.budget-reserved',
  version: 1,
  summary: 'Money has been reserved in full against the budget lines named.',
  schema: z.strictObject({
    reservationId: Uuid,
    ...reservationHead,
    total: Amount,
    lines: z.array(BudgetPosition).min(1),
  }),
  example: {
    reservationId: sample.reservation,
    matter: 'order',
    matterId: sample.order,
    revision: 1,
    year: '2025/26',
    total: 103_500,
    lines: [
      {
        schoolId: sample.school,
        fund: 'GAG',
        account: '615000',
        requested: 103_500,
        budget: 800_000,
        actual: 212_000,
        reserved: 60_000,
        available: 528_000,
      },
    ],
  },
});
export type BudgetReserved = BodyOf<typeof budgetReserved>;
