import { month as monthWord } from '../../../words/format.ts';

/** A month of the year as far as it matters for what may be said of it. */
interface Month {
  readonly month: string;
  readonly period: 'open' | 'locked' | null;
  readonly balance: { readonly actual: number | null };
  readonly payPosted: boolean;
}

/**
 * Which months findings are of. The running month has its income long before its pay, so that it is
 * told apart: what is found ends with the last month that is over, or locked before.
 */
export function monthsToTell<M extends Month>(
  months: readonly M[],
  today: string,
): { readonly last: M | null; readonly running: M | null } {
  const known = months.filter(({ balance }) => balance.actual !== null);
  const isOver = ({ month, period }: M) => month < today.slice(0, 7) || period === 'locked';
  return {
    last: known.findLast(isOver) ?? null,
    running: known.find((month) => !isOver(month)) ?? null,
  };
}

/** Which of the months that are over appear to lack pay, in a sentence; nothing where none does. */
export function payMissing(months: readonly Month[], last: string | null): string | null {
  const lacking = months.filter(({ month, payPosted }) => last && month <= last && !payPosted);
  if (lacking.length === 0) return null;
  const names = lacking.map(({ month }) => monthWord(month));
  const verb = names.length === 1 ? 'does' : 'do';
  return `The pay of ${names.join(', ')} ${verb} not appear to be posted: staff cost is below half of its profile.`;
}

/**
 * How what the year comes to is told: of a year that is over it is what was posted, seen in its last
 * month; seen in a month gone by it is what was forecast then.
 */
export type Telling = 'ended' | 'was' | 'is';
export function tellingOf(month: string, today: string): Telling {
  if (month >= today.slice(0, 7)) return 'is';
  return month.endsWith('-08') ? 'ended' : 'was';
}
