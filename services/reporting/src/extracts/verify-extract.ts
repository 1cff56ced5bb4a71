import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readCheckpoint } from './checkpoint.ts';
import { deriveTables } from './derive.ts';
import { CHECKPOINT } from './format/names.ts';
import { CheckpointWatch } from './verify/against-checkpoint.ts';
import { provenLog } from './verify/chain.ts';
import { Findings } from './verify/findings.ts';
import { assertLinked, openExtract } from './verify/opened.ts';
import { provenLines } from './verify/report.ts';
import { proveDerived, proveParquet } from './verify/rows.ts';
import { proveTotals } from './verify/totals.ts';
import { isDestroyed, nameOf } from './tables/event.ts';
import type { KeyObject } from 'node:crypto';
import type { ZipLimits } from './format/zip-reader.ts';
import type { ExtractEvent } from './tables/event.ts';
import type { Finding } from './verify/findings.ts';
import type { Opened } from './verify/opened.ts';

export interface VerifyOptions {
  /** A folder for unpacking; it is emptied before and removed afterwards. */
  readonly scratch: string;
  /** The public key that you hold. Without it an extract signed by somebody else would pass. */
  readonly key?: KeyObject;
  /** The text of a checkpoint that was held outside. */
  readonly checkpoint?: string;
  /** For a delta: the extracts before it, oldest first, from one that begins at the first event. */
  readonly previous?: readonly string[];
  readonly limits?: ZipLimits;
}

/** What an extract is worth: it is proven when there are no findings. */
export interface Report {
  readonly findings: readonly Finding[];
  /** What was proven, line by line; empty where there are findings. */
  readonly proven: readonly (readonly [subject: string, result: string])[];
  /** What was not looked at, and why; never a fault. */
  readonly notes: readonly string[];
}

/**
 * Proves an extract with no access to the platform: signature, digests, chains, tables derived
 * again from the events, Parquet against CSV, control totals and trial balance, and the checkpoint
 * where one is given. Rejects only when this machine fails (a full disk); whatever is wrong with
 * the extract is a finding.
 */
export async function verifyExtract(archive: string, options: VerifyOptions): Promise<Report> {
  const { scratch } = options;
  await rm(scratch, { recursive: true, force: true });
  try {
    return await prove(archive, options);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function prove(archive: string, options: VerifyOptions): Promise<Report> {
  const { scratch, key = null, limits } = options;
  const findings = new Findings();
  const notes: string[] = [];
  const report = (proven: Report['proven'] = []): Report => ({
    findings: findings.list(),
    proven: findings.size > 0 ? [] : proven,
    notes,
  });
  const folder = await folderFor(scratch, 'extract');
  const opened = await openExtract(archive, folder, findings, key, limits);
  if (!opened) return report();
  const before = await openPrevious(options, findings);
  if (!before || !assertLinked([...before, opened], findings)) return report();

  const watch = checkpointWatch(options, opened, findings);
  const destroyed: string[] = [];
  const seen = (event: ExtractEvent) => {
    watch?.seen(event);
    if (isDestroyed(event)) destroyed.push(nameOf(event));
  };
  const derivedIn = await folderFor(scratch, 'derived');
  const derived = await deriveTables(logsOf([...before, opened], findings, seen), {
    folder: derivedIn,
    positions: opened.manifest.positions,
    onFault: (event, fault) => findings.add(nameOf(event), fault.message),
  });
  const whole = before.length > 0 || isWhole(opened);
  const provable = derived.filter(({ settled }) => whole || !settled);
  await proveDerived(opened, provable, derivedIn, findings);
  await proveParquet(opened, derived, folder, findings);
  await proveTotals(opened, findings);
  const compared = watch?.finish();

  if (!whole) {
    const names = derived.filter(({ settled }) => settled).map(({ name }) => name);
    notes.push(`a delta without the extracts before it: not derived again: ${names.join(', ')}`);
  }
  if (!key) notes.push('no key was given: compare the key above with the one that you hold');
  if (!options.checkpoint) notes.push('no checkpoint was given: a tail cut off would not show');
  if (destroyed.length > 0) notes.push(`bodies lawfully destroyed: ${destroyed.join(', ')}`);
  for (const each of compared?.not ?? []) notes.push(`checkpoint, ${each}`);
  return report(provenLines({ opened, derived: provable, held: key !== null, compared }));
}

/** Whether it holds its logs from their first events. */
const isWhole = ({ manifest }: Opened): boolean =>
  manifest.positions.every(({ since }) => since.seq === 0);

async function folderFor(scratch: string, name: string): Promise<string> {
  const folder = join(scratch, name);
  await mkdir(folder, { recursive: true });
  return folder;
}

async function openPrevious(options: VerifyOptions, findings: Findings): Promise<Opened[] | null> {
  const { scratch, previous = [], key = null, limits } = options;
  const opened: Opened[] = [];
  for (const [index, archive] of previous.entries()) {
    const name = `previous ${index + 1}`;
    const folder = await folderFor(scratch, name);
    const each = await openExtract(archive, folder, findings.within(name), key, limits);
    if (!each) return null;
    opened.push(each);
  }
  return opened;
}

function checkpointWatch({ checkpoint, key }: VerifyOptions, opened: Opened, findings: Findings) {
  if (checkpoint === undefined) return null;
  try {
    const read = readCheckpoint(checkpoint, key ? [key, opened.key] : [opened.key]);
    return new CheckpointWatch(read, opened, findings);
  } catch (error) {
    findings.add(CHECKPOINT, (error as Error).message);
    return null;
  }
}

/** Source after source, the logs of all extracts in their order, proven as they are read. */
async function* logsOf(
  extracts: readonly Opened[],
  findings: Findings,
  seen: (event: ExtractEvent) => void,
): AsyncGenerator<ExtractEvent> {
  const last = extracts.length - 1;
  for (const { service } of extracts[last]!.manifest.positions) {
    for (const [index, extract] of extracts.entries()) {
      const position = extract.manifest.positions.find((each) => each.service === service);
      const within = index === last ? findings : findings.within(`previous ${index + 1}`);
      if (position) yield* provenLog(extract, position, { findings: within, seen });
    }
  }
}
