import type { InvoiceState, InvoiceStep } from '@bursar/shared-types/codes/finance';
import type { Awaiting, Decision } from '@bursar/shared-types/events/fields';
import {
  bigint,
  boolean,
  customType,
  date,
  integer,
  jsonb,
  pgTable,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Bill } from '../budgets/index.ts';
import type { MatchException } from './match.ts';

const trustId = () => uuid('trust_id').notNull();
const day = (name: string) => date(name, { mode: 'string' });
const pence = (name: string) => bigint(name, { mode: 'bigint' });
const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
});

/** One thing that was done to an invoice; nothing of it is ever taken away. */
export interface InvoiceChange {
  readonly what: InvoiceStep;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** A user's id, or `system`. */
  readonly by: string;
  /** What they said: a comment or a reason. */
  readonly words: string | null;
  /** What did not agree. */
  readonly exceptions: readonly MatchException[];
  /** The decision under the scheme, where it was one. */
  readonly decision: Decision | null;
}

/** Tolerances by the day from which they hold. */
export const invoiceTolerance = pgTable('invoice_tolerance', {
  trustId: trustId(),
  from: day('from_day').notNull(),
  pence: pence('pence').notNull(),
  basisPoints: bigint('basis_points', { mode: 'bigint' }).notNull(),
  setBy: text('set_by').notNull(),
  setAt: instant('set_at').notNull(),
});

/** Suppliers' invoices; their lines are in `invoiceLine`. */
export const invoice = pgTable('invoice', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  supplierId: uuid('supplier_id').notNull(),
  orderId: uuid('order_id'),
  reference: text('reference').notNull(),
  duplicateKey: text('duplicate_key').notNull(),
  date: day('date').notNull(),
  receivedOn: day('received_on').notNull(),
  dueOn: day('due_on').notNull(),
  net: pence('net').notNull(),
  vat: pence('vat').notNull(),
  irrecoverableVat: pence('irrecoverable_vat').notNull(),
  gross: pence('gross').notNull(),
  schoolIds: uuid('school_ids').array().notNull(),
  /** SHA-256 of the document. */
  document: text('document'),
  capturedBy: text('captured_by').notNull(),
  capturedAt: instant('captured_at').notNull(),
  /** Who may not approve it. */
  raisedBy: text('raised_by').array().notNull(),
  state: text('state').$type<Exclude<InvoiceState, 'captured' | 'matching'>>().notNull(),
  /** What does not agree; kept after it was passed. */
  exceptions: jsonb('exceptions').$type<readonly MatchException[]>().notNull(),
  /** Whether somebody with the right let it go on in spite of its exceptions. */
  passed: boolean('passed').notNull(),
  overBudget: text('over_budget').$type<Bill['overBudget']>().notNull(),
  /** Net above what was ordered, and what was allowed, once it is matched. */
  difference: pence('difference'),
  tolerance: pence('tolerance'),
  receiptIds: uuid('receipt_ids').array().notNull(),
  schemeVersion: integer('scheme_version'),
  awaiting: jsonb('awaiting').$type<Awaiting>(),
  decisions: jsonb('decisions').$type<readonly Decision[]>().notNull(),
  history: jsonb('history').$type<readonly InvoiceChange[]>().notNull(),
  journalId: uuid('journal_id'),
  journalNumber: text('journal_number'),
  postedOn: day('posted_on'),
  version: integer('version').notNull(),
});

/** What invoices bill, line by line. */
export const invoiceLine = pgTable('invoice_line', {
  trustId: trustId(),
  invoiceId: uuid('invoice_id').notNull(),
  line: integer('line').notNull(),
  orderLine: integer('order_line'),
  quantity: text('quantity').notNull(),
  account: text('account').notNull(),
  schoolId: uuid('school_id').notNull(),
  fund: text('fund').notNull(),
  costCentre: text('cost_centre'),
  taxCode: text('tax_code').notNull(),
  net: pence('net').notNull(),
  vat: pence('vat').notNull(),
  irrecoverableVat: pence('irrecoverable_vat').notNull(),
});

/** An invoice as it is kept. */
export type InvoiceRow = typeof invoice.$inferSelect;

/** Files that were staged, without their bytes: what a document must be one of. */
export const stagedFile = pgTable('file', {
  trustId: trustId(),
  sha256: text('sha256').notNull(),
});
