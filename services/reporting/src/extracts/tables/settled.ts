import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Columns, Row } from '../format/columns.ts';

/** How a table settles: its key, and how what is known earlier and later becomes one row. */
export interface Settling {
  readonly scratch: string;
  readonly name: string;
  readonly columns: Columns;
  readonly key: readonly string[];
  readonly merge: (earlier: Row, later: Row) => Row;
  /** Keys held in memory before they are put aside in a sorted file. */
  readonly limit?: number;
}

type Keyed = readonly [key: string, row: Row];

/**
 * Rows by key, in bounded memory: beyond `limit` keys what is known so far is written to a sorted
 * file, and at the end the files are merged, earlier ones first. An extract of a large trust then
 * needs disk, not memory.
 */
export class Settled {
  readonly #settling: Settling;
  readonly #limit: number;
  #open = new Map<string, Row>();
  #aside: string[] = [];

  constructor(settling: Settling) {
    this.#settling = settling;
    this.#limit = settling.limit ?? 50_000;
  }

  /** Adds what a later event says of a key. Rejects when the disk refuses. */
  async put(row: Row): Promise<void> {
    const { key, merge } = this.#settling;
    // A tab stands before every character that a key can hold, so keys sort column by column.
    const id = key.map((name) => String(row[name])).join('\t');
    const earlier = this.#open.get(id);
    this.#open.set(id, earlier ? merge(earlier, row) : row);
    if (this.#open.size >= this.#limit) await this.#putAside();
  }

  /** All rows, in the order of their keys (as text, by code unit; keys are ASCII). */
  async *rows(): AsyncGenerator<Row> {
    const runs = [...this.#aside.map((path) => this.#read(path)), memory(this.#sorted())];
    const heads = await Promise.all(runs.map(async (run) => (await run.next()).value));
    for (;;) {
      const least = heads.reduce<string | null>(
        (key, head) => (head && (key === null || head[0] < key) ? head[0] : key),
        null,
      );
      if (least === null) return;
      let row: Row | null = null;
      for (const [index, head] of heads.entries()) {
        if (head?.[0] !== least) continue;
        row = row ? this.#settling.merge(row, head[1]) : head[1];
        heads[index] = (await runs[index]!.next()).value;
      }
      yield row!;
    }
  }

  #sorted(): Keyed[] {
    return [...this.#open].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  async #putAside(): Promise<void> {
    const path = join(this.#settling.scratch, `${this.#settling.name}.${this.#aside.length}.part`);
    const lines = this.#sorted().map((entry) => `${JSON.stringify(entry, penceAsText)}\n`);
    await writeFile(path, lines);
    this.#aside.push(path);
    this.#open = new Map();
  }

  async *#read(path: string): AsyncGenerator<Keyed, undefined> {
    const { columns } = this.#settling;
    const lines = createInterface({ input: createReadStream(path) });
    for await (const line of lines) {
      yield JSON.parse(line, (name, value) =>
        columns[name]?.kind === 'money' && value !== null ? BigInt(value) : value,
      ) as Keyed;
    }
    return undefined;
  }
}

const penceAsText = (_name: string, value: unknown) =>
  typeof value === 'bigint' ? String(value) : value;

async function* memory(entries: readonly Keyed[]): AsyncGenerator<Keyed, undefined> {
  yield* entries;
  return undefined;
}
