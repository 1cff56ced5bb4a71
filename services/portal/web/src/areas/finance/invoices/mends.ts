/** What settles an exception, for whoever reads it; whose a missing receipt is stands before it. */
const mends: Readonly<Record<string, string>> = {
  'not-received': 'Once it is recorded, the invoice is matched again by itself.',
  'quantity-over': 'Once it is recorded, the invoice is matched again by itself.',
  'over-invoiced': 'Ask the supplier for a corrected invoice.',
  'price-over': 'Ask the supplier for a corrected invoice.',
  'over-budget': 'Once the budget is changed, match the invoice again.',
  'order-not-approved': 'Once the order is approved, the invoice is matched again by itself.',
  'no-order': 'Reject it, then capture it again with the right order.',
  'other-supplier': 'Reject it, then capture it again with the right order or supplier.',
  'unknown-order-line': 'Reject it, then capture it again with the right order lines.',
};

type Faults = readonly { readonly fault: string }[];

/** The mends of some exceptions, each once. */
export const mendsOf = (exceptions: Faults): readonly string[] => [
  ...new Set(exceptions.flatMap(({ fault }) => mends[fault] ?? [])),
];

const awaitsReceipt = ['not-received', 'quantity-over'];
const isFinal = ['no-order', 'other-supplier', 'unknown-order-line'];

/** Whether a receipt is missing: the school records it, and the invoice is matched by itself. */
export const isReceiptMissing = (exceptions: Faults): boolean =>
  exceptions.some(({ fault }) => awaitsReceipt.includes(fault));

/** Whether nothing but rejecting it settles it: it names an order that it can never agree with. */
export const isToReject = (exceptions: Faults): boolean =>
  exceptions.some(({ fault }) => isFinal.includes(fault));

/**
 * Whether matching it again by hand can change anything: a budget or another invoice may have been
 * changed, or by a finance lead the tolerance. Receipts and approvals match it by themselves.
 */
export const canMatchAgain = (exceptions: Faults, isLead: boolean): boolean =>
  !isToReject(exceptions) &&
  exceptions.some(
    ({ fault }) =>
      fault === 'over-budget' || fault === 'over-invoiced' || (fault === 'price-over' && isLead),
  );
