/** J2627-000770, of a year as 2026/27 and the journal's number in it: as finance writes it. */
export const journalNumber = ({
  year,
  number,
}: {
  readonly year: string;
  readonly number: number;
}): string => `J${year.slice(2, 4)}${year.slice(5, 7)}-${String(number).padStart(6, '0')}`;
