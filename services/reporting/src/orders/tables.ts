import { bigint, date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Where an order can be on its way; delivery has a status of its own beside it. */
export const orderStatuses = [
  'submitted',
  'over-budget',
  'awaiting-approval',
  'returned',
  'withdrawn',
  'rejected',
  'approved',
  'sent',
  'cancelled',
  'closed',
] as const;

/** Orders as they stand. */
export const purchaseOrder = pgTable('purchase_order', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  number: integer('number').notNull(),
  year: text('year').notNull(),
  revision: integer('revision').notNull(),
  /** The school that raised it. */
  schoolId: uuid('school_id').notNull(),
  supplierId: uuid('supplier_id').notNull(),
  raisedBy: text('raised_by').notNull(),
  submittedOn: date('submitted_on', { mode: 'string' }),
  needBy: date('need_by', { mode: 'string' }),
  net: bigint('net', { mode: 'bigint' }).notNull(),
  gross: bigint('gross', { mode: 'bigint' }).notNull(),
  status: text('status', { enum: orderStatuses }).notNull(),
  statusAt: timestamp('status_at', { mode: 'string', withTimezone: true }).notNull(),
  delivery: text('delivery', { enum: ['none', 'part', 'complete'] }).notNull(),
  /** The net value of what came, less what was taken back. */
  received: bigint('received', { mode: 'bigint' }).notNull(),
  approvedOn: date('approved_on', { mode: 'string' }),
  sentOn: date('sent_on', { mode: 'string' }),
  endedOn: date('ended_on', { mode: 'string' }),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  eventId: uuid('event_id').notNull(),
});
