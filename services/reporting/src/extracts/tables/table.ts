import { Settled } from './settled.ts';
import { bodyOf, isDestroyed } from './event.ts';
import { integer, text } from '../format/columns.ts';
import type { Contract, ServiceName } from '@bursar/shared-types';
import type { Columns, Row, RowOf } from '../format/columns.ts';
import type { ExtractEvent } from './event.ts';

/** A table of the extract: a pure function from events to rows, with what it says of itself. */
export interface Table {
  readonly name: string;
  readonly words: string;
  readonly columns: Columns;
  /** The columns that make a row unique; in a settled table also its order. */
  readonly key: readonly string[];
  /** Whether a row may be made by several events, so that one extract's events may not suffice. */
  readonly settled: boolean;
  /** In a delta too, every row is written, changed or not. */
  readonly whole?: boolean;
  /** Begins a computation; `scratch` is a folder for what does not fit in memory. */
  start(scratch: string): Fold;
}

/** One computation of a table: events in, rows out, in the order of the file. */
export interface Fold {
  /** Takes the next event and gives the rows that it makes by itself. */
  take(event: ExtractEvent): Promise<readonly Row[]>;
  /** The rows that could only be told at the end. */
  rest(): AsyncIterable<Row>;
}

/** The columns that each table begins with: the event that a row is from (X13). */
export const origin = {
  service: text('The service whose log holds the event that this row is from'),
  seq: integer('The position of that event in the log; of the last one where several made the row'),
};

/** The values of the origin columns. */
export const from = (event: ExtractEvent) => ({ service: event.service, seq: event.seq });

/** What one type of event gives to a table. */
export interface Handler<R> {
  readonly type: string;
  readonly service: ServiceName;
  readonly rows: (event: ExtractEvent) => readonly R[];
}

/** Binds a contract to the rows that one event of it gives. */
export function on<B, R>(
  contract: Contract<B>,
  rows: (body: B, event: ExtractEvent) => readonly R[],
): Handler<R> {
  const type = `${contract.type}@${contract.version}`;
  const read = (event: ExtractEvent) => rows(bodyOf(event, contract), event);
  return { type, service: contract.service, rows: read };
}

interface Declared<C extends Columns> {
  readonly name: string;
  readonly words: string;
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly whole?: boolean;
}

/** A table whose rows are each made by one event; they stand in the order of the events. */
export function eventTable<C extends Columns>(
  declared: Declared<C> & { readonly on: readonly Handler<RowOf<C>>[] },
): Table {
  const rowsOf = dispatch(declared.on);
  return {
    ...declared,
    settled: false,
    start: () => ({ take: async (event) => rowsOf(event), rest: () => nothing() }),
  };
}

/**
 * A table with one row for each key, made by all events that speak of it: a later one overrides
 * what it names (`merge` may say otherwise, such as adding). Rows stand in the order of their keys.
 * `merge` must be associative, since what does not fit in memory is merged in parts.
 */
export function settledTable<C extends Columns>(
  declared: Declared<C> & {
    readonly on: readonly Handler<Partial<RowOf<C>>>[];
    readonly merge?: (earlier: Row, later: Row) => Row;
  },
): Table {
  const rowsOf = dispatch(declared.on);
  const { columns, key, merge = (earlier, later) => ({ ...earlier, ...later }) } = declared;
  return {
    ...declared,
    settled: true,
    start(scratch) {
      const settled = new Settled({ scratch, name: declared.name, columns, key, merge });
      return {
        async take(event) {
          for (const row of rowsOf(event)) await settled.put(row as Row);
          return [];
        },
        rest: () => settled.rows(),
      };
    },
  };
}

function dispatch<R>(handlers: readonly Handler<R>[]) {
  const byType = new Map(handlers.map((handler) => [handler.type, handler]));
  return (event: ExtractEvent): readonly R[] =>
    isDestroyed(event) ? [] : (byType.get(`${event.type}@${event.version}`)?.rows(event) ?? []);
}

async function* nothing(): AsyncGenerator<Row> {}
