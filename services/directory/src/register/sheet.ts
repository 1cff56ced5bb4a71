import { CsvError, parse } from 'csv-parse/sync';
import type { Field, Layout } from './layouts.ts';

/** A row of a register's file. */
export interface Row {
  /** As a spreadsheet numbers it: the headings stand in row 1. */
  readonly row: number;
  /** Fields that the layout has, trimmed; '' where the cell is empty. */
  readonly cells: Readonly<Partial<Record<Field, string>>>;
}

/** A file that was read: its layout, its headings by field, its rows. */
export interface Sheet {
  readonly layout: Layout;
  readonly headings: Readonly<Partial<Record<Field, string>>>;
  readonly rows: readonly Row[];
  /** Rows that have not as many cells as there are headings: nobody can tell what stands where. */
  readonly broken: readonly { readonly row: number; readonly cells: number }[];
  readonly width: number;
}

/** Why a file cannot be read at all, in a sentence. */
export interface Unreadable {
  readonly unreadable: string;
}

/** Reads a CSV file whose headings are those of one of the layouts. */
export function readSheet(csv: string, layouts: readonly Layout[]): Sheet | Unreadable {
  let records: string[][];
  try {
    records = parse(csv, { bom: true, relaxColumnCount: true, maxRecordSize: 100_000 });
  } catch (error) {
    if (error instanceof CsvError) return { unreadable: `It is no CSV file: ${error.message}.` };
    throw error;
  }
  const [titles = [], ...rest] = records;
  const named = titles.map((title) => title.trim());
  const layout = layouts.find(({ needs, headings }) =>
    needs.every((field) => named.some((title) => headings[field]!.test(title))),
  );
  if (!layout) {
    const forms = layouts.map(({ name, needs, headings }) => {
      const wanted = needs.map((field) => plain(headings[field]!));
      return `${name} (${wanted.join(', ')})`;
    });
    return { unreadable: `Its first row has not the headings of ${forms.join(', nor of ')}.` };
  }
  const columns = (Object.entries(layout.headings) as [Field, RegExp][]).flatMap(([field, one]) => {
    const at = named.findIndex((title) => one.test(title));
    return at < 0 ? [] : [{ field, at }];
  });
  const numbered = rest
    .map((record, i) => ({ row: i + 2, record }))
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''));
  const isBroken = ({ record }: { record: readonly string[] }) => record.length !== named.length;
  const broken = numbered.filter(isBroken);
  if (broken.length > fewBroken) {
    const rows = `${broken.length} of its rows have not the ${named.length} cells of the first`;
    return { unreadable: `${rows}. Save the file anew as CSV.` };
  }
  return {
    layout,
    headings: Object.fromEntries(columns.map(({ field, at }) => [field, named[at]])),
    rows: numbered
      .filter((one) => !isBroken(one))
      .map(({ row, record }) => ({
        row,
        cells: Object.fromEntries(columns.map(({ field, at }) => [field, record[at]!.trim()])),
      })),
    broken: broken.map(({ row, record }) => ({ row, cells: record.length })),
    width: named.length,
  };
}

/** More broken rows than this are no slips: the file itself is not right. */
const fewBroken = 100;

const plain = (heading: RegExp): string => heading.source.replace(/^\^|\$$|\\/g, '');
