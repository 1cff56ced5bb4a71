import { join } from 'node:path';
import { readCsv } from '../format/csv-file.ts';
import { flat, MANIFEST } from '../format/names.ts';
import { openParquet } from '../format/parquet-file.ts';
import { eventColumns } from '../tables/events.ts';
import { tables } from '../tables/index.ts';
import { compare } from './compare.ts';
import type { DerivedFile } from '../derive.ts';
import type { Findings } from './findings.ts';
import type { Opened } from './opened.ts';

/** The columns that make a row of a file unique. */
const keyOf = (name: string): readonly string[] =>
  tables.find((table) => name === `tables/${table.name}.csv`)?.key ?? ['seq'];

/**
 * Holds the CSV files of an extract against those derived again from its events. Files with the
 * same digest are the same; in others each row that differs is named. Logs were proven by their
 * chain already: of them only the form of the file is looked at.
 */
export async function proveDerived(
  { files, manifest }: Opened,
  derived: readonly DerivedFile[],
  folder: string,
  findings: Findings,
): Promise<void> {
  for (const { name, columns, sha256 } of derived) {
    const file = files.get(name);
    if (!manifest.files.some((listed) => listed.name === name)) {
      findings.add(MANIFEST, `it does not list ${name}`);
    }
    if (!file || file.sha256 === sha256) continue;
    const before = findings.size;
    if (columns !== eventColumns) {
      const expected = readCsv(join(folder, flat(name)), columns);
      const found = readCsv(file.path, columns);
      const by = 'the events';
      await compare({ place: name, by, columns, key: keyOf(name), expected, found }, findings);
    }
    if (findings.size === before && !findings.has(name)) {
      findings.add(name, 'its rows are right, but it is not written in the form of the format');
    }
  }
}

/**
 * Holds each Parquet file against its CSV file, row by row, and the rows counted in both against
 * the manifest.
 */
export async function proveParquet(
  { files, manifest }: Opened,
  derived: readonly DerivedFile[],
  folder: string,
  findings: Findings,
): Promise<void> {
  const engine = await openParquet(folder);
  const rowsOf = new Map(manifest.files.map(({ name, rows }) => [name, rows]));
  try {
    for (const { name, columns } of derived) {
      const other = name.replace(/csv$/, 'parquet');
      const [csv, parquet] = [files.get(name), files.get(other)];
      if (!csv || !parquet) {
        if (!rowsOf.has(other)) findings.add(MANIFEST, `it does not list ${other}`);
        continue;
      }
      const expected = counted(readCsv(csv.path, columns));
      const found = counted(texts(engine.read(parquet.path, columns)));
      const by = 'the CSV file';
      const [key, before] = [keyOf(name), findings.size];
      await compare({ place: other, by, columns, key, expected, found }, findings);
      if (findings.size > before) continue;
      for (const [file, { rows }] of [
        [name, expected],
        [other, found],
      ] as const) {
        if (rowsOf.get(file) === rows) continue;
        findings.add(MANIFEST, `it says that ${file} has ${rowsOf.get(file)} rows; it has ${rows}`);
      }
    }
  } finally {
    engine.close();
  }
}

/** Counts what is read through it. */
function counted(rows: AsyncIterable<readonly string[]>) {
  return {
    rows: 0,
    async *[Symbol.asyncIterator]() {
      for await (const row of rows) {
        this.rows += 1;
        yield row;
      }
    },
  };
}

async function* texts(rows: AsyncIterable<readonly (string | null)[]>) {
  for await (const row of rows) yield row.map((value) => value ?? '');
}
