/** What settles an exception, for whoever reads it. */
const mends: Readonly<Record<string, string>> = {
  'not-received': 'A receipt recorded at the school matches it again by itself.',
  'quantity-over': 'A receipt recorded at the school matches it again by itself.',
  'over-invoiced': 'Ask the supplier for a corrected invoice, or let it pass with a reason.',
  'price-over': 'Ask the supplier for a corrected invoice, or let it pass with a reason.',
  'over-budget': 'Change the budget and match again, or let it be posted beyond its budget.',
  'order-not-approved': 'Once the order is approved it is matched again by itself.',
  'no-order': 'Reject it, and capture it anew with the right order.',
  'other-supplier': 'Reject it, and capture it anew with the right order or supplier.',
  'unknown-order-line': 'Reject it, and capture it anew with the right order lines.',
};

/** The mends of some exceptions, each once. */
export const mendsOf = (exceptions: readonly { readonly fault: string }[]): readonly string[] => [
  ...new Set(exceptions.flatMap(({ fault }) => mends[fault] ?? [])),
];
