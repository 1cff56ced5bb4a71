import { BusinessDate } from '@bursar/shared-types/dates';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { maxPenceJson } from '@bursar/shared-types/money';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { mostLines } from './order-faults.ts';
import type { OrderInput } from './order.ts';

const shortText = (max: number) => text({ min: 0, max });

/** A line as it is typed; what is not said yet is null or empty. */
const DraftLine = z.strictObject({
  description: shortText(500).default(''),
  quantity: shortText(20).default('').describe('A decimal with up to three places, like 2.5'),
  unitPrice: z
    .int()
    .min(0)
    .max(maxPenceJson)
    .nullable()
    .default(null)
    .describe('Pence for one, net of VAT'),
  account: shortText(12).default(''),
  costCentre: shortText(12).nullable().default(null),
  fund: shortText(12).default(''),
  schoolId: Uuid.nullable()
    .default(null)
    .describe('Whose budget pays; the school that raises it unless given'),
  vatCode: shortText(4).default(''),
});

/** What may be changed of an order. It may be as unfinished as it likes until it is submitted. */
export const OrderChange = z.strictObject({
  supplierId: Uuid.nullable().default(null),
  purpose: text({ min: 0, max: 500, lines: 'many' }).default('').describe('What it is for'),
  needBy: BusinessDate.nullable().default(null),
  delivery: z
    .strictObject({
      schoolId: Uuid.nullable().default(null).describe('The school that raises it unless given'),
      note: text({ min: 0, max: 300, lines: 'many' }).default(''),
    })
    .default({ schoolId: null, note: '' }),
  lines: z.array(DraftLine).max(mostLines).default([]),
  attachments: z.array(Sha256).max(50).default([]).describe('Digests of staged files'),
});

export type OrderChange = z.output<typeof OrderChange>;

/** An order as it is typed, with the school that raises it: that never changes. */
export const OrderDraft = OrderChange.extend({ schoolId: Uuid });
export type OrderDraft = z.output<typeof OrderDraft>;

export const OrderId = z.object({ orderId: Uuid });

/** What a change of an order answers. */
export const OrderChanged = z.object({
  id: Uuid,
  state: z.string(),
  version: z.int(),
  reference: z.string().nullable(),
});

/** What was typed, as the rules read it. */
export function orderInputOf(draft: OrderDraft): OrderInput {
  const { schoolId, supplierId, needBy, delivery } = draft;
  return {
    schoolId,
    supplierId,
    needBy,
    delivery: { schoolId: delivery.schoolId ?? schoolId, note: delivery.note || null },
    lines: draft.lines.map((line) => ({
      ...line,
      unitPrice: line.unitPrice === null ? null : BigInt(line.unitPrice),
      costCentre: line.costCentre || null,
      schoolId: line.schoolId ?? schoolId,
    })),
  };
}
