import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, trustId, whole } from '../columns.ts';

/** What a school received, or a correction of such a receipt. Never changed. */
export const receipt = pgTable('receipt', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  orderId: uuid('order_id').notNull(),
  schoolId: uuid('school_id').notNull(),
  receivedOn: day('received_on').notNull(),
  receivedBy: text('received_by').notNull(),
  /** For whom, through cover; null for oneself. */
  principal: text('principal'),
  recordedAt: instant('recorded_at').notNull(),
  /** The receipt that this one takes back; null for a receipt of goods. */
  corrects: uuid('corrects'),
  reason: text('reason'),
  /** The delivery note. */
  documentSha256: text('document_sha256'),
});

/** Its lines: thousandths of a unit and pence at the order's price, both negative in a correction. */
export const receiptLine = pgTable('receipt_line', {
  trustId: trustId(),
  receiptId: uuid('receipt_id').notNull(),
  line: integer('line').notNull(),
  quantity: whole('quantity').notNull(),
  net: whole('net').notNull(),
});
