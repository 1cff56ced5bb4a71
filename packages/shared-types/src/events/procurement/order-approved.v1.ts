import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Decision, Draw, Uuid, amounts } from '../fields.ts';
import { sample, sampleDecision } from '../sample.ts';
import {
  OrderLine,
  orderHead,
  sampleDraw,
  sampleOrderAmounts,
  sampleOrderHead,
  sampleOrderLine,
} from './order.ts';

/** Every tier that the scheme asks for has approved the order: the trust is committed to it. */
export const orderApproved = contract({
  type: 'procurement.order-approved',
  version: 1,
  summary: 'An order has been approved by every tier of the scheme: it is a commitment.',
  schema: z.strictObject({
    ...orderHead,
    reservationId: Uuid,
    approvedOn: BusinessDate,
    needBy: BusinessDate,
    ...amounts,
    lines: z.array(OrderLine).min(1),
    /** The commitment by budget line, as reserved. */
    reserve: z.array(Draw).min(1),
    /** First tier first; the last is the one that completed it. */
    decisions: z.array(Decision).min(1),
  }),
  example: {
    ...sampleOrderHead,
    reservationId: sample.reservation,
    approvedOn: '2025-10-07',
    needBy: '2025-11-03',
    ...sampleOrderAmounts,
    lines: [sampleOrderLine],
    reserve: [sampleDraw],
    decisions: [sampleDecision],
  },
});
export type OrderApproved = BodyOf<typeof orderApproved>;
