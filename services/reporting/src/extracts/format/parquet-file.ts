import { stat } from 'node:fs/promises';
import { DuckDBInstance, version } from '@duckdb/node-api';
import { sha256OfFile } from './on-disk.ts';
import { MAX_RECORD } from './csv-file.ts';
import { fieldsOf } from './columns.ts';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Columns } from './columns.ts';
import type { FileFacts } from './csv-file.ts';

/** Named in the manifest: the same release writes the same Parquet bytes, another may not. */
export const parquetWriter = `duckdb ${version()}`;

/** Rows in a group. Small, so that a group of the largest events still fits in memory. */
const ROW_GROUP = 8_192;

/**
 * An engine that may touch one folder and nothing else: no network, no extension, and as much
 * memory as it is given here, however large the files are. One thread, so that rows keep their
 * order and the bytes do not depend on the machine.
 */
export async function openParquet(folder: string): Promise<ParquetEngine> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '512MB',
    temp_directory: folder,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run(`set allowed_directories = [${quoted(folder)}]`);
  await connection.run('set enable_external_access = false');
  await connection.run('set lock_configuration = true');
  return {
    write: (csv, parquet, columns, rows) => write(connection, csv, parquet, columns, rows),
    read: (parquet, columns) => read(connection, parquet, columns),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export interface ParquetEngine {
  /** Writes a CSV file of so many rows as Parquet. Throws when not each of them could be read. */
  write(csv: string, parquet: string, columns: Columns, rows: number): Promise<FileFacts>;
  /** The rows of a Parquet file as the texts that CSV has; null is the empty field. */
  read(parquet: string, columns: Columns): AsyncGenerator<(string | null)[]>;
  close(): void;
}

async function write(
  connection: DuckDBConnection,
  csv: string,
  parquet: string,
  columns: Columns,
  rows: number,
): Promise<FileFacts> {
  const types = fieldsOf(columns).map((field) => `${quoted(field.name)}: '${field.parquet}'`);
  // Not `new_line`: with `strict_mode` it makes this release read no row at all.
  const copied = await connection.runAndReadAll(
    `copy (select * from read_csv(${quoted(csv)}, auto_detect = false, header = true,
       delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true,
       max_line_size = ${MAX_RECORD}, columns = {${types.join(', ')}}))
     to ${quoted(parquet)} (format parquet, compression zstd, row_group_size ${ROW_GROUP})`,
  );
  const written = Number(copied.getRows()[0]![0]);
  if (written !== rows) throw new Error(`${csv}: ${rows} rows, of which ${written} were read`);
  const { size } = await stat(parquet);
  return { rows, bytes: size, sha256: await sha256OfFile(parquet) };
}

async function* read(
  connection: DuckDBConnection,
  parquet: string,
  columns: Columns,
): AsyncGenerator<(string | null)[]> {
  const fields = fieldsOf(columns);
  const described = await connection.runAndReadAll(
    `select column_name, column_type from (describe select * from read_parquet(${quoted(parquet)}))`,
  );
  const found = described.getRows().map(([name, type]) => `${String(name)} ${String(type)}`);
  const expected = fields.map((field) => `${field.name} ${field.parquet}`);
  if (found.join() !== expected.join()) {
    throw new Error(`the columns are ${found.join(', ')} and not ${expected.join(', ')}`);
  }
  const texts = fields.map((field) => `cast("${field.name}" as varchar)`);
  const result = await connection.stream(
    `select ${texts.join(', ')} from read_parquet(${quoted(parquet)})`,
  );
  for await (const rows of result.yieldRows()) yield* rows as (string | null)[][];
}

/** A text as SQL; paths are ours, but a folder's name may hold a quote. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
