/** The months that can be asked for, the running one first: this year's and the year before's. */
export function monthsUpTo(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = (month >= 9 ? year : year - 1) - 1;
  const months: string[] = [];
  for (let at = first * 12 + 8; at <= year * 12 + month - 1; at++) {
    months.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  }
  return months.toReversed();
}
