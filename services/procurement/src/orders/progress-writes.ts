import type { Context, Write } from '@bursar/service-kit';
import type { Progress } from '@bursar/shared-types/codes/procurement';
import { sql } from 'drizzle-orm';
import { currentLines, lineAtEnd } from './order-record.ts';
import type { LineRow, OrderRow } from './order-record.ts';
import { progressOf } from './progress.ts';

/** What came or was invoiced of each line in all, and how far the order has come by it. */
export interface LinesDone {
  /** Thousandths, by line of the order. */
  readonly done: ReadonlyMap<number, bigint>;
  readonly status: Progress;
  readonly complete: boolean;
}

/** The lines of the revision that stands with these quantities done of each, none where none is given. */
export function linesDone(
  row: OrderRow,
  lines: readonly LineRow[],
  sums: ReadonlyMap<number, bigint>,
): LinesDone {
  const current = currentLines(row, lines).map(lineAtEnd);
  const done = new Map(current.map(({ line }) => [line, sums.get(line) ?? 0n]));
  const progress = current.map(({ line, ordered }) => ({ ordered, done: done.get(line)! }));
  return { done, ...progressOf(progress) };
}

/** Keeps what has come, or was invoiced, of each line. */
export function linesDoneWrite(
  what: 'received' | 'invoiced',
  { id, revision }: Pick<OrderRow, 'id' | 'revision'>,
  { done }: Pick<LinesDone, 'done'>,
  { trustId }: Pick<Context, 'trustId'>,
): Write {
  const numbers = [...done.keys()];
  const sums = [...done.values()].map(String);
  return sql`update order_line l set ${sql.raw(what)} = d.sum
    from unnest(${sql.param(numbers)}::int[], ${sql.param(sums)}::bigint[]) d(line, sum)
    where l.trust_id = ${trustId} and l.order_id = ${id} and l.revision = ${revision} and l.line = d.line`;
}
