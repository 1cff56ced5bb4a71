const of = (type: Intl.ListFormatType) => {
  const format = new Intl.ListFormat('en-GB', { type });
  return (all: Iterable<string>): string => format.format(new Set(all));
};

/** "A", "A or B", "A, B or C": each once. */
export const either = of('disjunction');

/** "A", "A and B", "A, B and C": each once. */
export const together = of('conjunction');
