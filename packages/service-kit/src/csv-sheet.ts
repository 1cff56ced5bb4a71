import { CsvError, parse } from 'csv-parse/sync';

/** How a column is headed: a pattern, or words of which letters and digits count, the plainest first. */
export type Heading = RegExp | readonly string[];

/** A layout: where each field stands, by its heading; what a layout does not have is not known. */
export interface SheetLayout<Field extends string> {
  readonly name: string;
  readonly headings: Readonly<Partial<Record<Field, Heading>>>;
  /** Without these it is another file. */
  readonly needs: readonly Field[];
}

/** A row of a sheet. */
export interface SheetRow<Field extends string> {
  /** As a spreadsheet numbers it: the headings stand in row 1. */
  readonly row: number;
  /** Fields that the layout has, trimmed; '' where the cell is empty. */
  readonly cells: Readonly<Partial<Record<Field, string>>>;
}

/** A file that was read: its layout, its headings by field, its rows. */
export interface Sheet<Field extends string> {
  readonly layout: SheetLayout<Field>;
  readonly headings: Readonly<Partial<Record<Field, string>>>;
  /** The columns' letters by field, `C`. */
  readonly letters: Readonly<Partial<Record<Field, string>>>;
  /** Headings that are not known, and whose columns were not read. */
  readonly ignored: readonly string[];
  readonly rows: readonly SheetRow<Field>[];
  /** Rows that have not as many cells as there are headings: nobody can tell what stands where. */
  readonly broken: readonly { readonly row: number; readonly cells: number }[];
  readonly width: number;
  /** There are more rows than were to be read. */
  readonly isCut: boolean;
}

/** Why a file cannot be read at all, in a sentence. */
export interface Unreadable {
  readonly unreadable: string;
}

/**
 * Reads a CSV file whose headings are those of one of the layouts, parted by what parts most in its
 * first row. With `most`, rows beyond so many are not read, and `isCut` says so.
 */
export function readCsvSheet<Field extends string>(
  csv: string,
  layouts: readonly SheetLayout<Field>[],
  most?: number,
): Sheet<Field> | Unreadable {
  const limits = most === undefined ? {} : { to: most + 2 };
  const delimiter = delimiterOf(csv);
  let records: string[][];
  try {
    const forms = { bom: true, delimiter, relaxColumnCount: true, maxRecordSize: 100_000 };
    records = parse(csv, { ...forms, ...limits });
  } catch (error) {
    if (error instanceof CsvError) return { unreadable: `It is no CSV file: ${error.message}.` };
    throw error;
  }
  const [titles = [], ...rest] = records;
  if (titles.length > mostColumns)
    return { unreadable: `It has more than ${mostColumns} columns. Keep those that are wanted.` };
  const named = titles.map((title) => title.trim());
  const layout = layouts.find(({ needs, headings }) =>
    needs.every((field) => named.some((title) => heads(headings[field]!, title))),
  );
  if (!layout) {
    const forms = layouts.map(({ name, needs, headings }) => {
      const wanted = needs.map((field) => plain(headings[field]!));
      return `${name} (${wanted.join(', ')})`;
    });
    return { unreadable: `Its first row has not the headings of ${forms.join(', nor of ')}.` };
  }
  const columns = (Object.entries(layout.headings) as [Field, Heading][]).flatMap(
    ([field, one]) => {
      const at = named.findIndex((title) => heads(one, title));
      return at < 0 ? [] : [{ field, at }];
    },
  );
  const numbered = rest
    .map((record, i) => ({ row: i + 2, record }))
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''));
  const isBroken = ({ record }: { record: readonly string[] }) => record.length !== named.length;
  const broken = numbered.filter(isBroken);
  if (broken.length > fewBroken) {
    const rows = `${broken.length} of its rows have not the ${named.length} cells of the first`;
    return { unreadable: `${rows}. Save the file anew as CSV.` };
  }
  const byField = <T>(of: (at: number) => T) =>
    Object.fromEntries(columns.map(({ field, at }) => [field, of(at)])) as Record<Field, T>;
  const known = new Set(columns.map(({ at }) => at));
  return {
    layout,
    headings: byField((at) => named[at]!),
    letters: byField(columnLetter),
    ignored: named.filter((title, at) => title !== '' && !known.has(at)).map(shown),
    rows: numbered
      .filter((one) => !isBroken(one))
      .map(({ row, record }) => ({ row, cells: byField((at) => record[at]!.trim()) })),
    broken: broken.map(({ row, record }) => ({ row, cells: record.length })),
    width: named.length,
    isCut: most !== undefined && rest.length > most,
  };
}

/** A cell as it is repeated in a report, which must not grow with the file. */
export const shown = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** The register has some 140; what stands further right was not meant to be read. */
const mostColumns = 256;

/** More broken rows than this are no slips: the file itself is not right. */
const fewBroken = 100;

function delimiterOf(csv: string): string {
  const [first = ''] = csv.slice(0, 10_000).split(/[\r\n]/, 1);
  const counts = [',', ';', '\t'].map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]/g, '');

const heads = (heading: Heading, title: string): boolean =>
  heading instanceof RegExp
    ? heading.test(title)
    : heading.some((words) => lettersOf(words) === lettersOf(title));

const plain = (heading: Heading): string =>
  heading instanceof RegExp ? heading.source.replace(/^\^|\$$|\\/g, '') : heading[0]!;

/** `A` for the first column, `AB` for the twenty-eighth: how a sheet names it. */
function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
