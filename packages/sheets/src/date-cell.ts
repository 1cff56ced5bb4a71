import { BusinessDate } from '@bursar/shared-types/dates';
import { empty, plain, quoted, valueOf, wrong } from './cell.ts';
import type { Cell } from './cell.ts';

const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const numbers = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/;
const words =
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<name>[a-z]{3,9})\.?,?[ -](?<year>\d{4}|\d{2})$/i;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i;

const monthNames =
  'january february march april may june july august september october november december';

/** 1 to 12 for a month's name or its beginning; 0 for what is none. */
function monthOfName(name: string): number {
  const beginning = name.toLowerCase().replace(/^sept$/, 'sep');
  return monthNames.split(' ').findIndex((month) => month.startsWith(beginning)) + 1;
}

/**
 * A date as it is written in Britain: `24/11/2025`, `24.11.25`, `24 Nov 2025`, `Mon 24 November
 * 2025`, or ISO `2025-11-24`. The day comes first: `11/24/2025` is refused, and so is a day that
 * does not exist and a spreadsheet's bare serial number.
 */
export function dateCell(cell: string | undefined): Cell<BusinessDate> {
  const text = plain(cell).replace(weekday, '');
  if (text === '') return empty;
  const found = (iso.exec(text) ?? numbers.exec(text) ?? words.exec(text))?.groups;
  if (!found) {
    const serial = /^\d{5}(\.\d+)?$/.test(text);
    const detail = serial
      ? `${quoted(text)} is a date as a bare number.`
      : `${quoted(text)} is not a date.`;
    const mend = serial ? 'Format the column as a date.' : 'Write it like 24/11/2025.';
    return wrong('not-a-date', detail, mend);
  }
  const { year = '', month, name = '', day = '' } = found;
  const date = dateOf(year, month === undefined ? monthOfName(name) : Number(month), day);
  if (date !== null) return valueOf(date);
  const turned = month === undefined ? null : dateOf(year, Number(day), month);
  const mend =
    turned === null
      ? 'Write a day that exists, like 24/11/2025.'
      : `Write the day first: ${asBritish(turned)}.`;
  return wrong('no-such-date', `There is no date ${quoted(text)}.`, mend);
}

function dateOf(year: string, month: number, day: string): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return BusinessDate.safeParse(date).success ? date : null;
}

function asBritish(date: string): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
