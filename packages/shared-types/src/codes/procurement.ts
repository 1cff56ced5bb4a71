/** Where an order stands, in the words that people see, in the order in which it goes. */
export const orderStates = [
  'Draft',
  'Checking budget',
  'Over budget',
  'Waiting for approval',
  'Returned',
  'Rejected',
  'Approved',
  'Sent',
  'Closed',
  'Cancelled',
  'Withdrawn',
] as const;
export type OrderState = (typeof orderStates)[number];

/** A way from state to state of an order. */
export type OrderMove =
  | 'submit'
  | 'reserved'
  | 'refused'
  | 'withdraw'
  | 'endorse'
  | 'approve'
  | 'unapprove'
  | 'return'
  | 'reject'
  | 'send'
  | 'cancel'
  | 'close';

/** What happened to an order: a move of it, or what became of its goods and invoices. */
export type OrderStep = OrderMove | 'change' | 'receive' | 'correct' | 'invoice';

/** How far delivery or invoicing has come. It is told beside the order's state, never in it. */
export const progresses = ['None', 'Part', 'Full', 'Over'] as const;
export type Progress = (typeof progresses)[number];

/** What a document of an order is. */
export const orderDocuments = ['attachment', 'order', 'delivery note'] as const;
export type OrderDocument = (typeof orderDocuments)[number];

/** Where a supplier stands today, in the words that people see. */
export const supplierStates = ['Proposed', 'Approved', 'Lapsed', 'Suspended'] as const;
export type SupplierState = (typeof supplierStates)[number];
