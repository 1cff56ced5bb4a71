/**
 * The number a supplier quotes: `PO2526-000123` is the 123rd order of the year 2025/26, taken from
 * a series without gaps. From the millionth on the digits grow to seven.
 */
const pattern = /^PO(\d{2})(\d{2})-(\d{6,})$/;

/** Writes the number of the `n`-th order of a year (`2025/26`). */
export function formatOrderNumber(year: string, n: number): string {
  return `PO${year.slice(2, 4)}${year.slice(5, 7)}-${String(n).padStart(6, '0')}`;
}

/**
 * Reads one, as pasted: spaces around it and lower case are taken. Null for what is not one, also
 * where its two years do not follow each other or digits stand before a longer number.
 */
export function parseOrderNumber(text: string): { year: string; n: number } | null {
  const [, first, second, digits] = pattern.exec(text.trim().toUpperCase()) ?? [];
  if (first === undefined || second === undefined || digits === undefined) return null;
  const n = Number(digits);
  const year = `20${first}/${second}`;
  const follows = (Number(first) + 1) % 100 === Number(second);
  return follows && n > 0 && formatOrderNumber(year, n) === `PO${first}${second}-${digits}`
    ? { year, n }
    : null;
}
