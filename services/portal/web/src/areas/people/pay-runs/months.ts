/** The month before or after one, both as 2026-11. */
export function monthFrom(month: string, away: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of - 1 + away, 15)).toISOString().slice(0, 7);
}

/** How many days a month has. */
export function daysIn(month: string): number {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of, 0)).getUTCDate();
}

/** Days from one to another, both included. */
export const daysFrom = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1;
