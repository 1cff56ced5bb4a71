/** What an invoice can fail at, as the list is filtered by it. */
export const exceptionChoices = [
  { value: 'price-over', label: 'Price above the order' },
  { value: 'not-received', label: 'Not everything received' },
  { value: 'quantity-over', label: 'More billed than received' },
  { value: 'over-invoiced', label: 'More billed than ordered' },
  { value: 'over-budget', label: 'Over budget' },
  { value: 'order-not-approved', label: 'Order not approved' },
  { value: 'no-order', label: 'No such order' },
  { value: 'other-supplier', label: 'Order of another supplier' },
  { value: 'unknown-order-line', label: 'No such order line' },
] as const;

/** Exceptions that a finance lead may let pass; any other is mended, or the invoice rejected. */
const passable: readonly string[] = [
  'not-received',
  'quantity-over',
  'over-invoiced',
  'price-over',
  'over-budget',
];

/** Whether all that does not agree may be let pass. */
export const mayBePassed = (exceptions: readonly { readonly fault: string }[]): boolean =>
  exceptions.length > 0 && exceptions.every(({ fault }) => passable.includes(fault));

/** What is shown of the list: those to settle first. */
export const views = [
  { value: 'exceptions', label: 'Exceptions', states: ['exception'] },
  { value: 'waiting', label: 'Waiting for approval', states: ['waiting-for-approval'] },
  { value: 'posted', label: 'Posted', states: ['posted'] },
  { value: 'rejected', label: 'Rejected', states: ['rejected'] },
  { value: 'all', label: 'All', states: [] },
] as const;
export type View = (typeof views)[number];

const history: Readonly<Record<string, string>> = {
  captured: 'Captured',
  matched: 'Matched: order, receipts and invoice agree',
  exception: 'Exception',
  passed: 'Exceptions accepted',
  endorsed: 'Approved by a first tier',
  approved: 'Approved',
  posted: 'Posted',
  rejected: 'Rejected',
};

/** The words for an entry of an invoice's history. */
export const historyWord = (what: string): string => history[what] ?? what;
