import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { AnyQuery, Input } from '../command.ts';
import type { Context } from '../context.ts';
import type { Engine, Request } from '../engine/engine.ts';
import { problems, ProblemError } from '../problem.ts';
import type { AnyList, Asked } from './list.ts';

/**
 * A column of an exported file. `money` is pence, written as pounds with an ASCII minus; `date` is
 * YYYY-MM-DD; `instant` is ISO text or a Date, written as London's time of day.
 */
export interface ExportColumn<I> {
  readonly title: string;
  readonly kind: 'text' | 'money' | 'date' | 'instant' | 'number';
  readonly value: (item: I) => string | number | bigint | boolean | Date | null | undefined;
}

/** What of a reply becomes a file: its rows, and the columns of each. */
export interface ReplyTable<O> {
  readonly rows: (body: O) => readonly unknown[];
  readonly columns: readonly ExportColumn<unknown>[];
}

/** Declares how a query's reply becomes a file; of its schema only the type is looked at. */
export function tableOf<O, I>(
  _reply: z.ZodType<O>,
  rows: (body: O) => readonly I[],
  columns: readonly ExportColumn<I>[],
): ReplyTable<O> {
  return { rows, columns: columns as readonly ExportColumn<unknown>[] };
}

/** A cell on its way to either file: pence are a bigint, dates still text. */
export type Cell = string | number | bigint | null;
/** How a column of an exported file is written. */
export type Kind = ExportColumn<never>['kind'];

const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function cellOf({ kind, value }: ExportColumn<unknown>, item: unknown): Cell {
  const given = value(item);
  if (given === null || given === undefined || given === '') return null;
  if (kind === 'money') return BigInt(given as string | number);
  if (kind === 'number') return Number(given);
  if (kind === 'instant') return london.format(new Date(given as string | Date));
  return typeof given === 'boolean' ? (given ? 'yes' : 'no') : String(given);
}

/** Pence as pounds: -1234.56. */
export function pounds(pence: bigint): string {
  const digits = String(pence < 0n ? -pence : pence).padStart(3, '0');
  return `${pence < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Rows as CSV. Text that a spreadsheet would take for a formula gets an apostrophe before it;
 * negative numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly Cell[])[], { bom = false } = {}): string {
  return stringify(rows as Cell[][], {
    bom,
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { bigint: pounds },
  });
}

/** What XLSX is good for; beyond it, CSV. */
const XLSX_ROWS = 100_000;
// PostgreSQL ends a snapshot that waits ten seconds: this much is read ahead of a slow client.
const AHEAD = 32 * 1024 * 1024;

/**
 * Answers with every row of a list's filter, read in one snapshot. CSV (UTF-8 with its mark, CRLF)
 * is sent while it is read; a failure in the middle cuts the connection, so that half a file is
 * never taken for the whole. XLSX is written by a thread of its own, up to 100,000 rows (413).
 */
export async function sendExport(
  list: AnyList,
  format: 'csv' | 'xlsx',
  engine: Engine,
  request: Request,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const columns = list.columns as readonly ExportColumn<unknown>[];
  const titles: Cell[] = columns.map(({ title }) => title);
  const file = new PassThrough({ highWaterMark: AHEAD });
  // Nobody may be reading it yet when it fails; whoever does is told as well.
  file.on('error', () => undefined);
  const begun = Promise.withResolvers<Context>();

  const done = engine.snapshot({ ...request, access: list.access }, async (ctx, run) => {
    const chunks = list.chunks(request.input as Input<unknown, Asked, undefined>, ctx, run);
    const rows = async function* () {
      let first = [titles];
      for await (const items of chunks) {
        begun.resolve(ctx);
        yield [...first, ...items.map((item) => columns.map((column) => cellOf(column, item)))];
        first = [];
      }
    };
    if (format === 'xlsx')
      return xlsxOf(
        rows(),
        columns.map(({ kind }) => kind),
      );
    await pipeline(
      rows(),
      async function* (parts) {
        for await (const part of parts) yield csvOf(part, { bom: part[0] === titles });
      },
      file,
    );
    return null;
  });
  done.catch((error: Error) => {
    begun.reject(error);
    file.destroy(error);
  });

  const { today } = await begun.promise;
  const whole = format === 'xlsx' ? await done : file;
  return sendFile(reply, `${nameOf(list.route)}-${today}`, format, whole);
}

/** Answers with the table of a query's reply, whatever the query was asked for. */
export async function sendReplyTable(
  definition: AnyQuery,
  { columns, rows }: ReplyTable<unknown>,
  format: 'csv' | 'xlsx',
  engine: Engine,
  request: Request,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const body = await engine.query({ ...request, definition });
  const cells = rows(body).map((item) => columns.map((column) => cellOf(column, item)));
  const all: Cell[][] = [columns.map(({ title }) => title), ...cells];
  const kinds = columns.map(({ kind }) => kind);
  const whole = format === 'csv' ? csvOf(all, { bom: true }) : await xlsxOf([all], kinds);
  return sendFile(reply, nameOf(definition.route), format, whole);
}

/** The last word of a route's path. */
const nameOf = (route: string): string =>
  route.split('/').findLast((part) => /^[\w-]+$/.test(part)) ?? 'list';

const sendFile = (reply: FastifyReply, name: string, format: 'csv' | 'xlsx', file: unknown) =>
  reply
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .type(MEDIA_TYPES[format])
    .send(file);

/** The media types of exports, by the ending of the address. */
export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Writes a sheet in a thread: for fifty thousand rows it takes seconds that nobody else may wait. */
async function xlsxOf(
  parts: AsyncIterable<Cell[][]> | Iterable<Cell[][]>,
  kinds: readonly Kind[],
): Promise<Buffer> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { workerData: kinds });
  try {
    const file = once(worker, 'message') as Promise<[Uint8Array]>;
    file.catch(() => undefined);
    let rows = 0;
    for await (const part of parts) {
      rows += part.length;
      if (rows > XLSX_ROWS) {
        throw new ProblemError(
          problems.tooLarge(`More than ${XLSX_ROWS} rows: narrow the list, or take it as CSV.`),
        );
      }
      worker.postMessage(part, []);
    }
    worker.postMessage('end', []);
    return Buffer.from((await file)[0].buffer);
  } finally {
    await worker.terminate();
  }
}
