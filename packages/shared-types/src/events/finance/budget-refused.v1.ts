import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount } from '../fields.ts';
import { sample } from '../sample.ts';
import { BudgetPosition, reservationHead } from './reservation.ts';

/**
 * Finance has refused, and nothing was reserved. Every line asked for is shown with its figures;
 * those whose `requested` is above `available` are why.
 */
export const budgetRefused = contract({
  type: 'finance.budget-refused',
  version: 1,
  summary: 'Money was asked for and refused: at least one budget line falls short.',
  schema: z.strictObject({
    ...reservationHead,
    total: Amount,
    lines: z.array(BudgetPosition).min(1),
  }),
  example: {
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
        actual: 712_000,
        reserved: 60_000,
        available: 28_000,
      },
    ],
  },
});
export type BudgetRefused = BodyOf<typeof budgetRefused>;
