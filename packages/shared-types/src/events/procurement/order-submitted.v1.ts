import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Attachments, BusinessDate, Draw, Sha256, Uuid, amounts } from '../fields.ts';
import {
  OrderLine,
  orderHead,
  sampleDraw,
  sampleOrderAmounts,
  sampleOrderHead,
  sampleOrderLine,
} from './order.ts';

/**
 * A school asks for an order: finance is to reserve its money. `reserve` is the sum of the lines
 * by budget line, net plus irrecoverable VAT; finance answers with `budget-reserved` or
 * `budget-refused` for `matter: 'order'`, this `orderId` and `revision`. A later revision takes
 * the place of an earlier one altogether.
 */
export const orderSubmitted = contract({
  type: 'procurement.order-submitted',
  version: 1,
  summary: 'An order has been submitted: finance is asked to reserve its money.',
  schema: z.strictObject({
    ...orderHead,
    submittedOn: BusinessDate,
    needBy: BusinessDate,
    /** The school it is delivered to, which may not be the one that pays. */
    deliverToSchoolId: Uuid,
    /** What it is for, in words; null where nothing was said. */
    purposeSha256: Sha256.nullable(),
    ...amounts,
    lines: z.array(OrderLine).min(1),
    reserve: z.array(Draw).min(1),
    attachments: Attachments,
  }),
  example: {
    ...sampleOrderHead,
    submittedOn: '2025-10-06',
    needBy: '2025-11-03',
    deliverToSchoolId: sampleOrderHead.schoolId,
    purposeSha256: null,
    ...sampleOrderAmounts,
    lines: [sampleOrderLine],
    reserve: [sampleDraw],
    attachments: [],
  },
});
export type OrderSubmitted = BodyOf<typeof orderSubmitted>;
