import type { Pence } from '@bursar/shared-types';

/**
 * What a column of an extract holds, and how it is written. CSV text and Parquet type are decided
 * here once, so that builder and verifier cannot differ. docs/extract-format.md says the same.
 */
export interface Column<K extends Kind = Kind> {
  readonly kind: K;
  /** What the column means, for the format's page. */
  readonly words: string;
}

/**
 * - `text`: words and codes; begins never as a formula (a `'` is put before `=`, `+`, `-`, `@`)
 * - `exact`: text that is hashed (an event's body, ids); written as it is
 * - `integer`: a count or a position
 * - `money`: two fields: pounds with two decimals, and `<name>_pence`, a whole number
 * - `quantity`: a decimal, always written with three places
 * - `date`: YYYY-MM-DD; `instant`: ISO 8601 UTC with milliseconds
 * - `flag`: `true` or `false`
 */
export type Kind =
  | 'text'
  | 'exact'
  | 'integer'
  | 'money'
  | 'quantity'
  | 'date'
  | 'instant'
  | 'flag';

interface Values {
  text: string;
  exact: string;
  integer: number;
  money: Pence;
  quantity: string;
  date: string;
  instant: string;
  flag: boolean;
}

/** The columns of a table by name, in their order. */
export type Columns = Readonly<Record<string, Column>>;

/** A row: null is an empty field. Text is never empty, so that empty means absent. */
export type RowOf<C extends Columns> = {
  readonly [N in keyof C]: Values[C[N]['kind']] | null;
};

/** A row whose columns are not known to the types. */
export type Row = Readonly<Record<string, string | number | bigint | boolean | null>>;

/** Declares a column: `text('The code of the account')`. */
export const text = (words: string): Column<'text'> => ({ kind: 'text', words });
export const exact = (words: string): Column<'exact'> => ({ kind: 'exact', words });
export const integer = (words: string): Column<'integer'> => ({ kind: 'integer', words });
export const money = (words: string): Column<'money'> => ({ kind: 'money', words });
export const quantity = (words: string): Column<'quantity'> => ({ kind: 'quantity', words });
export const date = (words: string): Column<'date'> => ({ kind: 'date', words });
export const instant = (words: string): Column<'instant'> => ({ kind: 'instant', words });
export const flag = (words: string): Column<'flag'> => ({ kind: 'flag', words });

/** One field of a file: a column is one field, money is two. */
export interface Field {
  readonly name: string;
  readonly parquet: 'VARCHAR' | 'BIGINT' | 'DECIMAL(18,2)' | 'DECIMAL(18,3)' | 'DATE' | 'BOOLEAN';
  /** Whether a text that begins like a formula is escaped. */
  readonly escape: boolean;
}

const PARQUET: Record<Exclude<Kind, 'money'>, Field['parquet']> = {
  text: 'VARCHAR',
  exact: 'VARCHAR',
  instant: 'VARCHAR',
  integer: 'BIGINT',
  quantity: 'DECIMAL(18,3)',
  date: 'DATE',
  flag: 'BOOLEAN',
};

/** The fields of a file with these columns, in order. */
export function fieldsOf(columns: Columns): Field[] {
  return Object.entries(columns).flatMap(([name, { kind }]): Field[] =>
    kind === 'money'
      ? [
          { name, parquet: 'DECIMAL(18,2)', escape: false },
          { name: `${name}_pence`, parquet: 'BIGINT', escape: false },
        ]
      : [{ name, parquet: PARQUET[kind], escape: kind === 'text' }],
  );
}

/** A row as the values of its fields; the empty field is null, also for empty text. */
export function valuesOf(columns: Columns, row: Row): Row[string][] {
  return Object.entries(columns).flatMap(([name, { kind }]) => {
    const value = row[name] ?? null;
    if (kind === 'money') return [value, value];
    if (kind === 'quantity' && value !== null) return [threePlaces(String(value))];
    return [value === '' ? null : value];
  });
}

/**
 * The row that a file's texts stand for: the inverse of `valuesOf` as far as sums need it. Money
 * is read from its pence. Throws a SyntaxError for a money or integer field that is no number.
 */
export function rowOfTexts(columns: Columns, texts: readonly string[]): Row {
  const byField = new Map(
    fieldsOf(columns).map((field, index) => [field.name, texts[index] ?? '']),
  );
  const entries = Object.entries(columns).map(([name, { kind }]) => {
    const text = byField.get(kind === 'money' ? `${name}_pence` : name)!;
    if (text === '') return [name, null];
    if (kind === 'money') return [name, BigInt(text)];
    return [name, kind === 'integer' ? Number(BigInt(text)) : text];
  });
  return Object.fromEntries(entries) as Row;
}

/** Pounds with two decimals and no thousands separators: `-1240.50`. */
export function poundsOf(pence: Pence): string {
  const digits = String(pence < 0n ? -pence : pence).padStart(3, '0');
  return `${pence < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function threePlaces(decimal: string): string {
  const [units, fraction = ''] = decimal.split('.');
  return `${units}.${fraction.padEnd(3, '0')}`;
}
