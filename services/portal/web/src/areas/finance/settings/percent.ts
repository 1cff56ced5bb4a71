/** 2% of 200 hundredths of a percent. */
export const percent = (basisPoints: number): string =>
  `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(basisPoints / 100)}%`;

/** The hundredths of a percent of "2", "2.5" or "2.5%", from nil to 100 %; null of anything else. */
export function basisPointsOf(typed: string): number | null {
  const found = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(typed.trim());
  if (!found) return null;
  const points = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return points <= 10_000 ? points : null;
}
