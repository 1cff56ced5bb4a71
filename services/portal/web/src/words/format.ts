const poundsAndPence = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const MINUS = '\u2212';

/** £1,240.50 of pence; a minus is U+2212 before the sign; unknown is said. */
export function money(pence: number | null | undefined): string {
  if (pence === null || pence === undefined) return 'Not known';
  return `${pence < 0 ? MINUS : ''}£${poundsAndPence.format(Math.abs(pence) / 100)}`;
}

/** Whole pounds of pence, as reports show them: £1,241; rounded from the pence, halves away from nil. */
export function pounds(pence: number | null | undefined): string {
  if (pence === null || pence === undefined) return 'Not known';
  const rounded = Math.round(Math.abs(pence) / 100);
  return `${pence < 0 && rounded > 0 ? MINUS : ''}£${whole.format(rounded)}`;
}

/** £1.2m, £48k: for axes and sentences only, never for a figure that is acted upon. */
export function roughly(pence: number): string {
  const [sign, value] = [pence < 0 ? MINUS : '', Math.abs(pence) / 100];
  if (value >= 999_500) return `${sign}£${(value / 1e6).toFixed(value >= 1e7 ? 0 : 1)}m`;
  return value >= 1_000
    ? `${sign}£${whole.format(value / 1e3)}k`
    : `${sign}£${whole.format(value)}`;
}

/** 12,400 */
export const count = (n: number): string => whole.format(n);

/** "1 order", "412 orders". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`;

const of = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options });
  return (instant: Date): string => format.format(instant).replace(',', '').replace('Sept', 'Sep');
};
const long = of({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const short = of({ day: 'numeric', month: 'short' });
const withYear = of({ day: 'numeric', month: 'short', year: 'numeric' });
const clock = of({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const monthYear = of({ month: 'short', year: 'numeric' });

/** A business date at noon, so that no zone moves it. */
const atNoon = (date: string): Date => new Date(`${date.slice(0, 10)}T12:00:00Z`);

/** Tue 24 Nov 2026, of a business date or an instant. */
export const longDate = (date: string): string => long(dateOf(date));
/** 24 Nov, where the year is plain from what stands around it. */
export const shortDate = (date: string): string => short(dateOf(date));
/** 24 Nov 2026, in tables. */
export const date = (text: string): string => withYear(dateOf(text));
/** 24 Nov 2026 in one piece, for cells of tables that are read whole. */
export const dateCell = (text: string): string => date(text).replaceAll(' ', '\u00a0');
/** 14:02, London's time. */
export const time = (instant: string): string => clock(new Date(instant));
/** Tue 24 Nov 2026, 14:02 */
export const dateTime = (instant: string): string => `${longDate(instant)}, ${time(instant)}`;
/** Nov 2026, of 2026-11. */
export const month = (text: string): string => monthYear(atNoon(`${text}-15`));

const dateOf = (text: string): Date => (text.length > 10 ? new Date(text) : atNoon(text));

/** The business date, in London, of an instant or of now. */
export const businessDate = (instant: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(instant);

/** The year of a business date, as 2026/27: it begins on 1 September. */
export function academicYear(of: string): string {
  const [year = 0, monthOfYear = 0] = of.split('-').map(Number);
  const from = monthOfYear >= 9 ? year : year - 1;
  return `${from}/${String((from + 1) % 100).padStart(2, '0')}`;
}

/** "2 min", "3 h", "4 days": how long ago something was. */
export function span(seconds: number): string {
  if (seconds < 3600) return `${Math.max(1, Math.round(seconds / 60))} min`;
  if (seconds < 86_400) return `${Math.round(seconds / 3600)} h`;
  return counted(Math.round(seconds / 86_400), 'day');
}
