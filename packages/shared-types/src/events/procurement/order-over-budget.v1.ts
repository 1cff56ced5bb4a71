import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, SignedPence, budgetLine } from '../fields.ts';
import { orderHead, sampleOrderHead } from './order.ts';

/** Finance refused the money: the order is back with the school, with the figures. */
export const orderOverBudget = contract({
  type: 'procurement.order-over-budget',
  version: 1,
  summary: 'An order asks for more than its budget lines have; nothing was reserved.',
  schema: z.strictObject({
    ...orderHead,
    /** The budget lines that fall short. */
    short: z
      .array(z.strictObject({ ...budgetLine, requested: Amount, available: SignedPence }))
      .min(1),
  }),
  example: {
    ...sampleOrderHead,
    short: [
      {
        schoolId: sampleOrderHead.schoolId,
        fund: 'GAG',
        account: '615000',
        requested: 103_500,
        available: 28_000,
      },
    ],
  },
});
export type OrderOverBudget = BodyOf<typeof orderOverBudget>;
