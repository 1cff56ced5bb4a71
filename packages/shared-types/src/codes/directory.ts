/** The phases of the national register (GIAS), by the code they have here. */
export const phases = {
  nursery: 'Nursery',
  primary: 'Primary',
  'middle-deemed-primary': 'Middle deemed primary',
  secondary: 'Secondary',
  'middle-deemed-secondary': 'Middle deemed secondary',
  '16-plus': '16 plus',
  'all-through': 'All-through',
  'not-applicable': 'Not applicable',
} as const;

/** A phase's code. Special schools and alternative provision are `not-applicable`. */
export type Phase = keyof typeof phases;

/**
 * What services ask the scheme about: orders and suppliers in procurement, invoices and journals in
 * finance. A rule of any other category would bind nobody.
 */
export const schemeCategories = ['order', 'invoice', 'journal', 'supplier'] as const;
export type SchemeCategory = (typeof schemeCategories)[number];
