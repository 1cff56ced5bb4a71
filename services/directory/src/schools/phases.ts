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
} as const satisfies Record<string, string>;

/** A phase's code. Special schools and alternative provision are `not-applicable`. */
export type Phase = keyof typeof phases;

/** Every phase's code. */
export const phaseCodes = Object.keys(phases) as Phase[];

/** The code of the register's word, in whatever case; null for a word it does not have. */
export function phaseOf(word: string): Phase | null {
  const wanted = word.trim().toLowerCase();
  return phaseCodes.find((code) => phases[code].toLowerCase() === wanted) ?? null;
}
