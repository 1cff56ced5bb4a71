/** The years for which term dates are set: the present one, the next, the one before. */
export function years(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const from = month >= 9 ? year : year - 1;
  return [from + 1, from, from - 1].map(
    (each) => `${each}/${String((each + 1) % 100).padStart(2, '0')}`,
  );
}
