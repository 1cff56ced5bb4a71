import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify';
import { fieldsOf, poundsOf, valuesOf } from './columns.ts';
import type { CastReturnObject } from 'csv-stringify';
import type { Columns, Row } from './columns.ts';

/** What the manifest says of a file. */
export interface FileFacts {
  /** Rows of data, the header not counted. */
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
}

/** A CSV file being written, row by row; rows are not kept in memory. */
export interface CsvWriter {
  /** Resolves when there is room for another row; rejects when the disk refused. */
  write(row: Row): Promise<void>;
  /** Ends the file and tells what was written. Rejects when the disk refused. */
  close(): Promise<FileFacts>;
  /** Lets go of the file after a failure elsewhere; what was written stays. */
  abandon(): void;
}

/** The longest record in bytes: an event's body is at most 256 KiB, and its quotes are doubled. */
export const MAX_RECORD = 2 * 1024 * 1024;

/**
 * RFC 4180: comma, `"` doubled inside quotes, the header first, CRLF after each record. UTF-8
 * without a byte order mark. Quotes stand only around a field that holds a comma, a quote or a
 * line break. The same rows give the same bytes on every machine and in every release.
 */
export function csvWriter(path: string, columns: Columns): CsvWriter {
  const fields = fieldsOf(columns);
  const stringifier = stringify({
    header: true,
    columns: fields.map((field) => field.name),
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: {
      boolean: String,
      // Given as bigint, a negative amount is not taken for a formula.
      bigint: (pence, { index }) =>
        fields[index]!.parquet === 'DECIMAL(18,2)' ? poundsOf(pence) : String(pence),
      string: (value, { index, header }) =>
        header || fields[index]!.escape ? value : asItIs(value),
    },
  });
  const digest = createHash('sha256');
  let bytes = 0;
  let rows = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      digest.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const written = pipeline(stringifier, measure, createWriteStream(path));
  written.catch(() => undefined); // told to whoever writes or closes
  return {
    async write(row) {
      rows += 1;
      if (!stringifier.write(valuesOf(columns, row))) {
        await Promise.race([once(stringifier, 'drain'), written]);
      }
    },
    async close() {
      stringifier.end();
      await written;
      return { rows, bytes, sha256: digest.digest('hex') };
    },
    abandon: () => stringifier.destroy(),
  };
}

const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The typings of csv-stringify leave out that a field may switch `escape_formulas` off. */
function asItIs(value: string): string | CastReturnObject {
  return FORMULA.test(value) ? ({ value, escape_formulas: false } as CastReturnObject) : value;
}

/** A CSV file that is not one, or not of these columns. `row` is 0 for the header. */
export class CsvFault extends Error {
  readonly row: number;
  constructor(row: number, message: string) {
    super(message);
    this.row = row;
  }
}

/**
 * Reads a CSV file written by `csvWriter`, one record of field texts at a time. Throws a CsvFault
 * at a header other than the columns', a record of another width, a broken quote or a record
 * beyond MAX_RECORD.
 */
export async function* readCsv(path: string, columns: Columns): AsyncGenerator<string[]> {
  const names = fieldsOf(columns).map((field) => field.name);
  const parser = parse({ record_delimiter: '\r\n', max_record_size: MAX_RECORD });
  const reading = pipeline(createReadStream(path), parser);
  reading.catch(() => undefined); // the iteration below throws it
  let row = -1;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      if (row > 0) yield record;
      else if (record.join() !== names.join()) {
        throw new CsvFault(0, `the header is not ${names.join(',')}`);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CsvFault(row + 1, `not readable as CSV: ${error.message}`);
  } finally {
    parser.destroy();
  }
  if (row < 0) throw new CsvFault(0, `the header is not ${names.join(',')}`);
}
