import { longDate } from '../../words/format.ts';
import { readDate } from '../../words/read-date.ts';
import { readMoney } from '../../words/read-money.ts';
import type { CellFault, GridColumn, GridRow, RowValues, Suggestion } from './columns.ts';
import { isBlank } from './columns.ts';
import { choiceOf, nearestChoice } from './nearest-choice.ts';

/** A cell as it was read: `text` is kept, `shown` is on the screen, `copied` goes to a spreadsheet. */
export interface CellRead {
  readonly text: string;
  readonly shown: string;
  readonly copied: string;
  /** Pence for money, else text; absent when the cell is empty or faulty. */
  readonly value?: number | string;
  readonly fault?: string;
  readonly suggestion?: Suggestion;
}

/** Reads the text of a cell of one column. */
export type CellReader = (text: string) => CellRead;

/**
 * Readers for the columns of a grid, by key. `today` (`YYYY-MM-DD`) decides the year of a date
 * without one. What was read once is remembered, so that a grid of hundreds of rows stays quick.
 */
export function cellReaders<Key extends string>(
  columns: readonly GridColumn<Key>[],
  today: string,
): ReadonlyMap<Key, CellReader> {
  return new Map(
    columns.map((column) => {
      const known = new Map<string, CellRead>();
      const read: CellReader = (text) => {
        const found = known.get(text) ?? readCell(column, text, today);
        known.set(text, found);
        return found;
      };
      return [column.key, read];
    }),
  );
}

/** The values of rows and all cells to mend, row by row. Blank rows read as empty, without faults. */
export function readRows<const C extends readonly GridColumn[]>(
  columns: C,
  rows: readonly GridRow[],
  readers: ReadonlyMap<string, CellReader>,
): { values: RowValues<C>[]; faults: CellFault<C[number]['key']>[] } {
  const faults: CellFault[] = [];
  const values = rows.map((row, at) => {
    const value: Record<string, number | string> = {};
    if (isBlank(row)) return value;
    for (const { key } of columns) {
      const read = readers.get(key)!(row[key] ?? '');
      if (read.value !== undefined) value[key] = read.value;
      if (read.fault !== undefined) {
        faults.push({ row: at, key, fault: read.fault, ...suggested(read.suggestion) });
      }
    }
    return value;
  });
  return { values: values as RowValues<C>[], faults };
}

/** Reads one cell: see `CellRead`. A fault is a sentence in the words of whoever typed it. */
export function readCell(column: GridColumn, typed: string, today: string): CellRead {
  const text = typed.replace(/[\s\u00a0]+/g, ' ').trim();
  if (text === '') {
    return { text: '', shown: '', copied: '', ...(column.required && { fault: missing(column) }) };
  }
  switch (column.kind) {
    case 'money':
      return moneyCell(text, column.belowNil);
    case 'date':
      return dateCell(text, today);
    case 'choice':
      return choiceCell(column, text);
    case 'code':
      return column.choices ? choiceCell(column, text) : plainCell(text);
    case 'text':
    default:
      return plainCell(text);
  }
}

/** The text of a cell for a value that a service gave: pence, a date, a code. */
export function cellText(column: GridColumn, value: number | string | null | undefined): string {
  if (value === null || value === undefined) return '';
  return column.kind === 'money' ? pounds(Number(value)) : String(value);
}

const plainCell = (text: string): CellRead => ({ text, shown: text, copied: text, value: text });

const faulty = (text: string, fault: string, suggestion?: Suggestion): CellRead => ({
  text,
  shown: text,
  copied: text,
  fault,
  ...suggested(suggestion),
});

const suggested = (suggestion: Suggestion | undefined) => (suggestion ? { suggestion } : {});

function moneyCell(text: string, belowNil: string | undefined): CellRead {
  const read = readMoney(text);
  if ('fault' in read) return faulty(text, read.fault, nearestMoney(text));
  if (read.pence < 0 && belowNil) {
    const above = pounds(-read.pence);
    return faulty(text, belowNil, { text: above, label: grouped(above) });
  }
  const plain = pounds(read.pence);
  return { text: plain, shown: grouped(plain), copied: plain, value: read.pence };
}

function dateCell(text: string, today: string): CellRead {
  const read = readDate(text, today);
  if ('fault' in read) return faulty(text, read.fault, nearestDate(text, today));
  const copied = read.date.split('-').toReversed().join('/');
  return { text: read.date, shown: longDate(read.date), copied, value: read.date };
}

function choiceCell({ title, kind, choices = [] }: GridColumn, text: string): CellRead {
  const shownAs = kind === 'code' ? ('value' as const) : ('label' as const);
  const choice = choiceOf(text, choices);
  if (choice) {
    const shown = choice[shownAs];
    return { text: choice.value, shown, copied: shown, value: choice.value };
  }
  const near = nearestChoice(text, choices);
  const suggestion = near && { text: near.value, label: near.label };
  return faulty(text, `There is no ${named(title)} “${text}”.`, suggestion);
}

/** An amount in the continental way, or with letters for noughts, as it was probably meant. */
function nearestMoney(text: string): Suggestion | undefined {
  const mended = /,\d{1,2}\D*$/.test(text)
    ? text.replaceAll('.', '').replace(/,(?=\d{1,2}\D*$)/, '.')
    : text
        .replace(/[oO]/g, '0')
        .replace(/[lI]/g, '1')
        .replace(/,(?=\D|$)/g, '');
  const read = readMoney(mended);
  if ('fault' in read) return undefined;
  const plain = pounds(read.pence);
  return { text: plain, label: grouped(plain) };
}

/** A date with month and day the American way round. */
function nearestDate(text: string, today: string): Suggestion | undefined {
  const read = readDate(text.replace(/^(\d{1,2})([/.-])(\d{1,2})/, '$3$2$1'), today);
  return 'date' in read ? { text: read.date, label: longDate(read.date) } : undefined;
}

/** `1240.50`, `-7.00`: plain, as spreadsheets take it. */
function pounds(pence: number): string {
  const digits = String(Math.abs(pence)).padStart(3, '0');
  return `${pence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const grouped = (plain: string): string =>
  plain.replace('-', '\u2212').replace(/\B(?=(\d{3})+\.)/g, ',');

function missing({ title, kind, choices }: GridColumn): string {
  if (kind === 'money') return 'Enter the amount, like 1,240.50.';
  return `${choices ? 'Choose' : 'Enter'} the ${named(title)}.`;
}

/** A heading within a sentence: `Cost centre` is `cost centre`, `VAT code` stays. */
const named = (title: string): string =>
  /^[A-Z][a-z]/.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;
