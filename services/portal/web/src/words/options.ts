/** A value and the words to choose it by. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Options of values that are their own words. */
export const optionsOf = (values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: value }));

/** Options of codes with their names. */
export const namedOptions = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
