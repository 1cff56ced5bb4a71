import { bigint, date, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Supplier invoices as they stand. */
export const supplierInvoice = pgTable('supplier_invoice', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  supplierId: uuid('supplier_id').notNull(),
  orderId: uuid('order_id'),
  /** The school of its first line, for which it counts in measures. */
  schoolId: uuid('school_id'),
  schoolIds: uuid('school_ids').array().notNull(),
  date: date('date', { mode: 'string' }),
  receivedOn: date('received_on', { mode: 'string' }),
  dueOn: date('due_on', { mode: 'string' }),
  net: bigint('net', { mode: 'bigint' }).notNull(),
  gross: bigint('gross', { mode: 'bigint' }).notNull(),
  status: text('status', {
    enum: [
      'captured',
      'exception',
      'matched',
      'awaiting-approval',
      'approved',
      'posted',
      'rejected',
    ],
  }).notNull(),
  statusAt: timestamp('status_at', { mode: 'string', withTimezone: true }).notNull(),
  postedOn: date('posted_on', { mode: 'string' }),
  journalId: uuid('journal_id'),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  eventId: uuid('event_id').notNull(),
});
