/**
 * What every order says to its supplier, in order. The project's own words, of November 2026: a
 * trust's full terms of purchase are a document of its own.
 */
export const orderTerms: readonly string[] = [
  'Please quote the order number on the delivery note and on the invoice; an invoice without it cannot be matched and is returned.',
  'Please invoice what was delivered at the prices above. Anything else needs another order before it is supplied.',
];
