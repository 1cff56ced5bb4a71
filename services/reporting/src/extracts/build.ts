import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ControlTotals } from './controls.ts';
import { deriveTables } from './derive.ts';
import { canonicalBytes, MANIFEST_FORMAT } from './format/manifest.ts';
import { flat, MANIFEST, NAMES, PUBLIC_KEY, SIGNATURE } from './format/names.ts';
import { openParquet, parquetWriter } from './format/parquet-file.ts';
import { keyId, publicPem, signBytes } from './format/signature.ts';
import { writeZip } from './format/zip-writer.ts';
import { positionsOf } from './positions.ts';
import { readSources } from './read-sources.ts';
import { writeNames } from './names-file.ts';
import type { KeyObject } from 'node:crypto';
import type { EventRecord, ServiceName } from '@bursar/shared-types';
import type { DerivedFile } from './derive.ts';
import type { Manifest, ManifestFile } from './format/manifest.ts';
import type { ZipEntry } from './format/zip-writer.ts';
import type { Name } from './names-file.ts';
import type { Vector } from './positions.ts';

/** What is asked for: an extract is a pure function of trust, positions and key. */
export interface ExtractRequest {
  readonly trust: string;
  /** Directory, finance and procurement at least; others add their logs. */
  readonly to: Vector;
  /** For a delta: the positions of the extract before; its rows are those changed since. */
  readonly since?: Vector;
  /** A source's log of this trust from its first event, in order; it may go on beyond the position. */
  readonly events: (service: ServiceName) => AsyncIterable<EventRecord>;
  /** The Ed25519 private key that signs. */
  readonly key: KeyObject;
  /** Where the ZIP is written. */
  readonly path: string;
  /** A folder for what is in the making; it is emptied before and removed afterwards. */
  readonly scratch: string;
  /** Names for a file of their own, outside the proof. */
  readonly names?: AsyncIterable<Name>;
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
}

/** How far it is. `done` and `of` count events while reading, files while writing. */
export interface Progress {
  readonly stage: 'reading' | 'writing';
  readonly done: number;
  readonly of: number;
}

/**
 * Builds an extract: reads each log up to its position, checks its chain on the way, writes every
 * table as CSV and Parquet, and signs. Nothing is held in memory but what a chart, its schools and
 * funds add up to. Throws a SourceFault when a log ends early or is not the history that the
 * positions name (a fork), and the signal's reason when it is cancelled; no ZIP is left then.
 */
export async function buildExtract(request: ExtractRequest): Promise<Manifest> {
  const { trust, key, path, scratch, signal } = request;
  const positions = positionsOf(request.to, request.since);
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  try {
    const controls = new ControlTotals();
    const events = readSources(request.events, { trust, positions, signal, ...reading(request) });
    const csv = await deriveTables(events, { folder: scratch, positions, controls });
    const files = await withParquet(csv, request);
    const manifest: Manifest = {
      format: MANIFEST_FORMAT,
      trust,
      key: keyId(key),
      parquetWriter,
      positions,
      files,
      controls: controls.totals(),
    };
    await writeZip(path, await entriesOf(manifest, request), signal);
    return manifest;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const reading = ({ progress }: ExtractRequest) => ({
  progress: (done: number, of: number) => progress?.({ stage: 'reading', done, of }),
});

async function withParquet(
  csv: readonly DerivedFile[],
  { scratch, signal, progress }: ExtractRequest,
): Promise<ManifestFile[]> {
  const engine = await openParquet(scratch);
  const files: ManifestFile[] = [];
  try {
    for (const { columns, settled: _settled, ...file } of csv) {
      signal?.throwIfAborted();
      const name = file.name.replace(/csv$/, 'parquet');
      const [from, to] = [join(scratch, flat(file.name)), join(scratch, flat(name))];
      const facts = await engine.write(from, to, columns, file.rows);
      files.push(file, { name, media: 'application/vnd.apache.parquet', ...facts });
      progress?.({ stage: 'writing', done: files.length, of: csv.length * 2 });
    }
  } finally {
    engine.close();
  }
  return files;
}

async function entriesOf(manifest: Manifest, request: ExtractRequest): Promise<ZipEntry[]> {
  const { key, scratch, names } = request;
  const bytes = canonicalBytes(manifest);
  const entries: ZipEntry[] = [
    { name: MANIFEST, bytes },
    { name: SIGNATURE, bytes: signBytes(bytes, key) },
    { name: PUBLIC_KEY, bytes: Buffer.from(publicPem(key)) },
    ...manifest.files.map(({ name }) => ({ name, path: join(scratch, flat(name)) })),
  ];
  if (!names) return entries;
  const path = join(scratch, NAMES);
  await writeNames(path, names);
  return [...entries, { name: NAMES, path }];
}
