/** Suppliers' invoices: captured once, matched with order and receipt, approved, posted (F3). */
export { captureFaults, withIrrecoverableVat } from './capture.ts';
export type { CaptureFacts } from './capture.ts';
export { duplicateKey, normalisedReference } from './duplicate-key.ts';
export { billOf, isFinal } from './invoice-bill.ts';
export { invoiceJournal } from './invoice-journal.ts';
export { invoiceStates, stateFault, sumsOf } from './invoice.ts';
export type { Invoice, InvoiceLine, InvoiceState } from './invoice.ts';
export { exceptionNames, matchInvoice } from './match.ts';
export type { ExceptionName, Match, MatchException } from './match.ts';
export type { Ordered, OrderedLine } from './ordered.ts';
export { quantityOf, thousandthsOf } from './quantity.ts';
export { firstTolerance, toleranceOn } from './tolerance.ts';
export type { Tolerance } from './tolerance.ts';
