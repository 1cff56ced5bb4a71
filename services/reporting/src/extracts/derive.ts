import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CHAIN_START } from '@bursar/shared-types';
import { csvWriter } from './format/csv-file.ts';
import { eventFile, flat, tableFile } from './format/names.ts';
import { BodyFault } from './tables/event.ts';
import { eventColumns, rowOfEvent } from './tables/events.ts';
import { tables } from './tables/index.ts';
import type { ChainPosition } from '@bursar/shared-types';
import type { ControlTotals } from './controls.ts';
import type { Columns, Row } from './format/columns.ts';
import type { CsvWriter, FileFacts } from './format/csv-file.ts';
import type { ManifestPosition } from './format/manifest.ts';
import type { ExtractEvent } from './tables/event.ts';
import type { Fold, Table } from './tables/table.ts';

/** A CSV file that was derived, as the manifest lists it, with its columns. */
export interface DerivedFile extends FileFacts {
  readonly name: string;
  readonly media: 'text/csv; charset=utf-8; header=present';
  readonly columns: Columns;
  /** As the table says; logs are not. */
  readonly settled: boolean;
}

export interface Derivation {
  /** Where the CSV files are written, under flat names. */
  readonly folder: string;
  readonly positions: readonly ManifestPosition[];
  readonly controls?: ControlTotals;
  /** What to do with an event whose body does not fit; without it the fault is thrown. */
  readonly onFault?: (event: ExtractEvent, fault: BodyFault) => void;
}

/**
 * Writes every log and table of an extract as CSV from all events up to its positions, in one
 * pass. Builder and verifier both do exactly this. Of events before `since` only the rows that
 * they still make are told apart, so that a delta holds what changed. Throws what the disk says.
 */
export async function deriveTables(
  events: AsyncIterable<ExtractEvent>,
  derivation: Derivation,
): Promise<DerivedFile[]> {
  const { folder, positions } = derivation;
  const scratch = join(folder, 'aside');
  await mkdir(scratch, { recursive: true });
  const logs = positions.map(({ service }) => ({
    ...output(folder, eventFile(service, 'csv'), eventColumns),
    settled: false,
  }));
  const derived = tables.map((table) => ({
    ...output(folder, tableFile(table.name, 'csv'), table.columns),
    settled: table.settled,
    table,
    fold: table.start(scratch),
  }));
  const all = [...derived, ...logs];
  try {
    await passOver(events, derivation, logs, derived);
    for (const each of derived) {
      for await (const row of each.fold.rest()) await put(each, row, derivation);
    }
    return await Promise.all(all.map(finish));
  } catch (error) {
    for (const { writer } of all) writer.abandon();
    throw error;
  }
}

interface Output {
  readonly name: string;
  readonly columns: Columns;
  readonly writer: CsvWriter;
}
type DerivedTable = Output & { readonly table: Table; readonly fold: Fold };

const output = (folder: string, name: string, columns: Columns): Output => ({
  name,
  columns,
  writer: csvWriter(join(folder, flat(name)), columns),
});

async function passOver(
  events: AsyncIterable<ExtractEvent>,
  derivation: Derivation,
  logs: readonly Output[],
  derived: readonly DerivedTable[],
): Promise<void> {
  const logOf = new Map(
    derivation.positions.map(({ service }, i) => [service as string, logs[i]!]),
  );
  const previous = new Map<string, string>();
  for await (const event of events) {
    const before = previous.get(event.service) ?? hashBefore(event, derivation);
    previous.set(event.service, event.hash);
    if (isInside(event, derivation)) {
      await logOf.get(event.service)!.writer.write(rowOfEvent(event, before));
    }
    try {
      for (const each of derived) {
        for (const row of await each.fold.take(event)) await put(each, row, derivation);
      }
    } catch (fault) {
      if (!derivation.onFault || !(fault instanceof BodyFault)) throw fault;
      derivation.onFault(event, fault);
    }
  }
}

async function put({ table, writer }: DerivedTable, row: Row, derivation: Derivation) {
  const inside = isInside(row as { service: string; seq: number }, derivation);
  derivation.controls?.add(table.name, row, inside);
  if (inside || table.whole) await writer.write(row);
}

const sinceOf = (service: string, { positions }: Derivation): ChainPosition =>
  positions.find((position) => position.service === service)?.since ?? CHAIN_START;

/** Whether it lies after the last visit. */
const isInside = ({ service, seq }: { service: string; seq: number }, derivation: Derivation) =>
  seq > sinceOf(service, derivation).seq;

/** The hash before the first event at hand: a delta proven by itself begins in mid-history. */
const hashBefore = ({ service, seq }: ExtractEvent, derivation: Derivation): string =>
  seq === 1 ? CHAIN_START.hash : sinceOf(service, derivation).hash;

type Finished = Output & { readonly settled: boolean };
const finish = async ({ name, columns, settled, writer }: Finished): Promise<DerivedFile> => ({
  name,
  media: 'text/csv; charset=utf-8; header=present',
  columns,
  settled,
  ...(await writer.close()),
});
