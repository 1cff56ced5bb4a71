import { bigint, boolean, date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

const trustId = () => uuid('trust_id').notNull();
const pence = (name: string) => bigint(name, { mode: 'bigint' }).notNull();

/** A supplier, as far as invoices need it. */
export const supplier = pgTable('supplier', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  vatRegistered: boolean('vat_registered').notNull(),
  /** Days from an invoice's date to the day it is due. */
  termsDays: integer('terms_days').notNull(),
});

/** An order as it stands in procurement. */
export const supplierOrder = pgTable('supplier_order', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  number: integer('number').notNull(),
  year: text('year').notNull(),
  revision: integer('revision').notNull(),
  schoolId: uuid('school_id').notNull(),
  supplierId: uuid('supplier_id').notNull(),
  raisedBy: text('raised_by').notNull(),
  /** The last thing that procurement said of it: `submitted`, `approved`, `sent`, `closed` … */
  state: text('state').notNull(),
});

/** The lines of an order, by the revision that was submitted. */
export const supplierOrderLine = pgTable('supplier_order_line', {
  trustId: trustId(),
  orderId: uuid('order_id').notNull(),
  revision: integer('revision').notNull(),
  line: integer('line').notNull(),
  quantity: text('quantity').notNull(),
  account: text('account').notNull(),
  costCentre: text('cost_centre'),
  schoolId: uuid('school_id').notNull(),
  fund: text('fund').notNull(),
  taxCode: text('tax_code').notNull(),
  net: pence('net'),
  vat: pence('vat'),
  irrecoverableVat: pence('irrecoverable_vat'),
});

/** Goods that came, or that a correction takes back. */
export const receipt = pgTable('receipt', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  orderId: uuid('order_id').notNull(),
  onDay: date('on_day', { mode: 'string' }).notNull(),
  recordedBy: text('recorded_by').notNull(),
  /** The receipt that it takes back, all or in part. */
  corrects: uuid('corrects'),
  /** Digest of the delivery note, which procurement keeps. */
  document: text('document'),
});

/** Quantities by line of the order, in thousandths; below nil where they are taken back. */
export const receiptLine = pgTable('receipt_line', {
  trustId: trustId(),
  receiptId: uuid('receipt_id').notNull(),
  orderId: uuid('order_id').notNull(),
  line: integer('line').notNull(),
  quantity: bigint('quantity', { mode: 'bigint' }).notNull(),
});
