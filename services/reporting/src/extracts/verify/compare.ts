import { CsvFault } from '../format/csv-file.ts';
import { isOfThisMachine } from '../format/on-disk.ts';
import { fieldsOf } from '../format/columns.ts';
import { differences } from './align.ts';
import type { Columns } from '../format/columns.ts';
import type { Difference, FieldDifference } from './align.ts';
import type { Findings } from './findings.ts';

/** Two files of the same columns: one that is right, and one of the extract to be proven by it. */
export interface Comparison {
  /** The file that findings name. */
  readonly place: string;
  /** What the right one is, for the words: `the events`, `the CSV file`. */
  readonly by: string;
  readonly columns: Columns;
  readonly key: readonly string[];
  readonly expected: AsyncIterable<readonly string[]>;
  readonly found: AsyncIterable<readonly string[]>;
}

/** Names each row that differs. A file that cannot be read is a finding too. */
export async function compare(comparison: Comparison, findings: Findings): Promise<void> {
  const { place, by, columns, key, expected, found } = comparison;
  const fields = fieldsOf(columns).map((field) => field.name);
  try {
    for await (const difference of differences(expected, found, { fields, key })) {
      findings.add(place, wordsOf(difference, by), difference.row);
    }
  } catch (error) {
    if (error instanceof CsvFault) findings.add(place, error.message, error.row + 1);
    else if (isOfThisMachine(error)) throw error;
    else findings.add(place, `it cannot be read: ${(error as Error).message}`);
  }
}

function wordsOf(difference: Difference, by: string): string {
  if (difference.kind === 'changed') {
    const fields = difference.fields.map((field) => fieldWords(field, by));
    return `the row was changed: ${fields.join('; ')}`;
  }
  const { kind, key } = difference;
  if (kind === 'deleted') return `a row was deleted before it: ${key}`;
  if (kind === 'inserted') return `the row was inserted: ${by} know nothing of ${key}`;
  return `the row was moved: ${key} belongs further down`;
}

const fieldWords = ({ name, found, expected }: FieldDifference, by: string): string =>
  `${name} is ${brief(found)}, by ${by} ${brief(expected)}`;

const brief = (text: string): string =>
  text === '' ? 'empty' : text.length > 80 ? `${text.slice(0, 77)}…` : text;
