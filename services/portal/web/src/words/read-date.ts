import { monthNames } from '@bursar/shared-types/month-names';

/** What was read of a typed or pasted date, or how to mend it. */
export type DateRead = { readonly date: string } | { readonly fault: string };

const DATE_FAULT = 'Enter the date, like 24/11/26 or 24 Nov.';
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY_MS = 86_400_000;

/**
 * Reads a date as it is written in England: `24/11`, `24-11-26`, `24.11.2026`, `24 Nov`, `24th
 * November 2026`, `Tue 24 Nov 2026`, `2026-11-24` (a midnight behind it, as spreadsheets add, is
 * dropped), `today`, `tomorrow`, `yesterday`, and `+7` or `-2` days from today. The day always comes
 * before the month. Without a year it is the day nearest to `today` (`YYYY-MM-DD`); of two digits,
 * a year from 80 years back to 19 ahead. A weekday that does not fit is refused, as is any year but
 * 1900 to 2999.
 */
export function readDate(text: string, today: string): DateRead {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[ t]00:00(:00(\.0+)?)?z?$/, '');
  const near = NEAR_WORDS.get(typed) ?? daysOn(typed);
  if (near !== undefined) return dated(toDate(Date.parse(today) + near * DAY_MS));
  const { weekday, rest } = withoutWeekday(typed.replaceAll(',', ''));
  const parts = partsOf(rest);
  if (!parts || (weekday && !fullWeekday(weekday))) return { fault: DATE_FAULT };
  const date = parts.year === undefined ? nearest(parts, today) : inYear(parts, today);
  if (!date) return { fault: `There is no ${said(parts)}.` };
  const real = WEEKDAYS[new Date(date).getUTCDay()]!;
  if (weekday && fullWeekday(weekday) !== real) {
    return { fault: `${said(parts)} is a ${real[0]!.toUpperCase()}${real.slice(1)}.` };
  }
  return dated(date);
}

const NEAR_WORDS = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);

interface Parts {
  readonly day: number;
  /** 1 to 12, when the text is right. */
  readonly month: number;
  /** As typed: two or four digits. */
  readonly year: string | undefined;
}

/** Days from today of `+7`, `-2` or `−2`. */
function daysOn(typed: string): number | undefined {
  const found = /^([+\-\u2212]) ?(\d{1,4})$/.exec(typed);
  return found ? Number(found[2]) * (found[1] === '+' ? 1 : -1) : undefined;
}

function withoutWeekday(typed: string): { weekday: string | undefined; rest: string } {
  const found = /^([a-z]+)\.? (\d.*)$/.exec(typed);
  const isMonth = found && monthOf(found[1]!) !== undefined;
  return found && !isMonth
    ? { weekday: found[1]!, rest: found[2]! }
    : { weekday: undefined, rest: typed };
}

const fullWeekday = (typed: string): string | undefined =>
  typed.length < 2 ? undefined : WEEKDAYS.find((each) => each.startsWith(typed));

function partsOf(typed: string): Parts | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return { year: iso[1], month: Number(iso[2]), day: Number(iso[3]) };
  const digits = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(typed);
  if (digits) return { day: Number(digits[1]), month: Number(digits[3]), year: digits[4] };
  const words =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -]?(?<month>[a-z]+)\.?(?:[ -]?'?(?<year>\d{4}|\d{2}))?$/.exec(
      typed,
    ) ?? /^(?<month>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?: (?<year>\d{4}))?$/.exec(typed);
  const month = words && monthOf(words.groups!.month!);
  if (!month) return undefined;
  return { day: Number(words.groups!.day), month, year: words.groups!.year };
}

/** The month of a name or its beginning, at least three letters: `nov`, `sept`. */
function monthOf(name: string): number | undefined {
  const at = name.length < 3 ? -1 : monthNames.findIndex((each) => each.startsWith(name));
  return at < 0 ? undefined : at + 1;
}

function nearest(parts: Parts, today: string): string | undefined {
  const now = Date.parse(today);
  const year = Number(today.slice(0, 4));
  return [year, year + 1, year - 1]
    .map((each) => dayIn(each, parts))
    .filter((each) => each !== undefined)
    .toSorted((a, b) => Math.abs(Date.parse(a) - now) - Math.abs(Date.parse(b) - now))[0];
}

function inYear(parts: Parts, today: string): string | undefined {
  if (parts.year!.length === 4) return dayIn(Number(parts.year), parts);
  const latest = Number(today.slice(0, 4)) + 19;
  const inCentury = Math.floor(latest / 100) * 100 + Number(parts.year);
  return dayIn(inCentury > latest ? inCentury - 100 : inCentury, parts);
}

/** The day of that year, unless there is none: 29 February, 31 June. */
function dayIn(year: number, { month, day }: Parts): string | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year < 3000 ? toDate(ms) : undefined;
}

const toDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const dated = (date: string): DateRead =>
  date >= '1900' && date < '3000' ? { date } : { fault: DATE_FAULT };

function said({ day, month, year }: Parts): string {
  const name = monthNames[month - 1];
  if (!name) return `month ${month}`;
  return `${day} ${name[0]!.toUpperCase()}${name.slice(1)}${year ? ` ${year}` : ''}`;
}
