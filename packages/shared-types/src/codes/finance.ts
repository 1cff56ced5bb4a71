/** What an account holds; it decides the statement the account appears in. */
export const accountKinds = ['asset', 'liability', 'reserves', 'income', 'expenditure'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** The major categories of the chart, by the first digit of an account's code. */
export const accountCategories: Readonly<Record<string, string>> = {
  '1': 'Income',
  '2': 'Staff costs',
  '3': 'Premises and occupation',
  '4': 'Education and ICT',
  '5': 'Support costs',
  '6': 'Assets',
  '7': 'Liabilities',
  '8': 'Funds and reserves',
};

/** What the giver of the money of a fund allows it to be spent on. */
export const fundKinds = ['unrestricted', 'restricted-general', 'restricted-fixed-asset'] as const;
export type FundKind = (typeof fundKinds)[number];

/** What a journal by hand is for: a person's choice. */
export const kindsByHand = [
  'general',
  'accrual',
  'prepayment',
  'correction',
  'recharge',
  'fund-transfer',
] as const;
export type KindByHand = (typeof kindsByHand)[number];

/** What a journal is for. Those by hand are a person's choice; the rest belong to a sub-ledger. */
export const journalKinds = [...kindsByHand, 'opening', 'invoice', 'pay'] as const;
export type JournalKind = (typeof journalKinds)[number];

/** Who brings a journal. Sub-ledgers, opening balances and reversals may use control accounts. */
export const journalSources = [
  'manual',
  'import',
  'opening',
  'invoice',
  'pay',
  'reversal',
] as const;
export type JournalSource = (typeof journalSources)[number];

/** Where a journal on its way stands. Rejected and posted are its ends. */
export const draftStates = ['draft', 'submitted', 'returned', 'rejected', 'posted'] as const;
export type DraftState = (typeof draftStates)[number];

/** Where an invoice stands, with the words that people read. */
export const invoiceStates = {
  captured: 'Captured',
  matching: 'Matching',
  exception: 'Exception',
  'waiting-for-approval': 'Waiting for approval',
  posted: 'Posted',
  rejected: 'Rejected',
} as const;
export type InvoiceState = keyof typeof invoiceStates;

/** What was done to an invoice, or became of it. */
export type InvoiceStep =
  | 'captured'
  | 'matched'
  | 'exception'
  | 'passed'
  | 'endorsed'
  | 'approved'
  | 'posted'
  | 'rejected';

/** What an invoice can fail at, with the words that people read. */
export const exceptionNames = {
  'no-order': 'There is no such order',
  'order-not-approved': 'The order is not approved, or was called off',
  'other-supplier': 'The order went to another supplier',
  'unknown-order-line': 'The order has no such line',
  'not-received': 'Not everything has been received',
  'quantity-over': 'More is billed than was received',
  'over-invoiced': 'More is billed than was ordered',
  'price-over': 'The price is above the order’s',
  'over-budget': 'The budget has no more',
} as const;
export type ExceptionName = keyof typeof exceptionNames;

/** Exceptions that somebody may let pass; with any other it bills what it should not. */
export const passableExceptions: readonly ExceptionName[] = [
  'not-received',
  'quantity-over',
  'over-invoiced',
  'price-over',
  'over-budget',
];
