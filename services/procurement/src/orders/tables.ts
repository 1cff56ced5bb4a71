import { orderStates, progresses } from '@bursar/shared-types/codes/procurement';
import type { OrderStep } from '@bursar/shared-types/codes/procurement';
import type { Awaiting, Decision } from '@bursar/shared-types/events/fields';
import type { BudgetReserved } from '@bursar/shared-types/events/finance/budget-reserved.v1';
import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, trustId, whole } from '../columns.ts';
import type { OrderDraft } from './order-input.ts';

/** Orders as they stand. What was typed is in `draft`; what was submitted is in `orderLine`. */
export const order = pgTable('purchase_order', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  state: text('state', { enum: orderStates }).notNull(),
  /** 0 until first submitted; each time it is submitted, one more. */
  revision: integer('revision').notNull(),
  version: integer('version').notNull(),
  draft: jsonb('draft').$type<OrderDraft>().notNull(),
  schoolId: uuid('school_id').notNull(),
  supplierId: uuid('supplier_id'),
  purpose: text('purpose'),
  needBy: day('need_by'),
  deliverTo: uuid('deliver_to').notNull(),
  /** The school that raised it and those whose budget pays: their approvers decide. */
  schoolIds: uuid('school_ids').array().notNull(),
  /** Those and the one it is delivered to: who sees it. */
  unitIds: uuid('unit_ids').array().notNull(),
  net: whole('net'),
  vat: whole('vat'),
  irrecoverableVat: whole('irrecoverable_vat'),
  gross: whole('gross'),
  raisedBy: text('raised_by').notNull(),
  raisedAt: instant('raised_at').notNull(),
  /** Everyone who raised, changed or submitted it, and for whom they did: they do not decide on it. */
  involved: text('involved').array().notNull(),
  /** The year of its money, by when it is needed; fixed with its number. */
  year: text('year'),
  number: integer('number'),
  /** The number as a supplier quotes it. */
  reference: text('reference'),
  submittedOn: day('submitted_on'),
  /** The version of the scheme in force when it was submitted. */
  schemeVersion: integer('scheme_version'),
  reservationId: uuid('reservation_id'),
  /** Whom the scheme names next, while it waits for approval. */
  awaiting: jsonb('awaiting').$type<Awaiting>(),
  /** Who has approved this revision, and for whom: one person is one pair of eyes. */
  spoken: text('spoken').array().notNull(),
  approvedOn: day('approved_on'),
  sentOn: day('sent_on'),
  /** The PDF that was sent. */
  documentSha256: text('document_sha256'),
  endedOn: day('ended_on'),
  delivery: text('delivery', { enum: progresses }).notNull(),
  invoicing: text('invoicing', { enum: progresses }).notNull(),
});

/** The lines of each submitted revision. Only what came and was invoiced of them changes. */
export const orderLine = pgTable('order_line', {
  trustId: trustId(),
  orderId: uuid('order_id').notNull(),
  revision: integer('revision').notNull(),
  line: integer('line').notNull(),
  description: text('description').notNull(),
  quantity: text('quantity').notNull(),
  unitPrice: whole('unit_price').notNull(),
  account: text('account').notNull(),
  costCentre: text('cost_centre'),
  fund: text('fund').notNull(),
  schoolId: uuid('school_id').notNull(),
  vatCode: text('vat_code').notNull(),
  net: whole('net').notNull(),
  vat: whole('vat').notNull(),
  irrecoverableVat: whole('irrecoverable_vat').notNull(),
  gross: whole('gross').notNull(),
  /** In thousandths, as the next. */
  received: whole('received').notNull(),
  invoiced: whole('invoiced').notNull(),
});

/** The figures behind a step: budget lines as finance found them, or what came or was billed. */
export type StepFigures =
  | { readonly kind: 'budget'; readonly lines: BudgetReserved['lines'] }
  | {
      readonly kind: 'receipt';
      readonly receiptId: string;
      readonly documentSha256: string | null;
    }
  | { readonly kind: 'invoice'; readonly invoiceId: string; readonly state: InvoiceState };

/** What happened to an order since it was submitted, one row for each version of it. */
export const orderStep = pgTable('order_step', {
  trustId: trustId(),
  orderId: uuid('order_id').notNull(),
  version: integer('version').notNull(),
  revision: integer('revision').notNull(),
  move: text('move').$type<OrderStep>().notNull(),
  fromState: text('from_state', { enum: orderStates }).notNull(),
  toState: text('to_state', { enum: orderStates }).notNull(),
  at: instant('at').notNull(),
  by: text('by').notNull(),
  /** For whom, through cover; null for oneself. */
  principal: text('principal'),
  /** The question, the reason. */
  note: text('note'),
  decision: jsonb('decision').$type<Decision>(),
  figures: jsonb('figures').$type<StepFigures>(),
});

/** What finance has said about an order's money, by budget line. */
export const orderHold = pgTable('order_hold', {
  trustId: trustId(),
  orderId: uuid('order_id').notNull(),
  schoolId: uuid('school_id').notNull(),
  fund: text('fund').notNull(),
  account: text('account').notNull(),
  reserved: whole('reserved').notNull(),
  released: whole('released').notNull(),
});

/** Where an invoice stands in finance. */
export type InvoiceState =
  | 'Captured'
  | 'Matched'
  | 'Exception'
  | 'Approved'
  | 'Posted'
  | 'Rejected';

/** The invoices of an order, as finance tells of them. */
export const orderInvoice = pgTable('order_invoice', {
  trustId: trustId(),
  invoiceId: uuid('invoice_id').notNull(),
  orderId: uuid('order_id').notNull(),
  state: text('state').$type<InvoiceState>().notNull(),
  net: whole('net').notNull(),
  gross: whole('gross').notNull(),
  lines: jsonb('lines')
    .$type<readonly { orderLine: number | null; quantity: string }[]>()
    .notNull(),
});
