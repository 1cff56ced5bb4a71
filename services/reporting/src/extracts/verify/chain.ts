import { hashOf, sha256Hex } from '@bursar/shared-types';
import { CsvFault, readCsv } from '../format/csv-file.ts';
import { eventFile } from '../format/names.ts';
import { eventColumns, eventOfRow } from '../tables/events.ts';
import { isDestroyed } from '../tables/event.ts';
import type { ChainPosition } from '@bursar/shared-types';
import type { ManifestPosition } from '../format/manifest.ts';
import type { ExtractEvent } from '../tables/event.ts';
import type { Findings } from './findings.ts';
import type { Opened } from './opened.ts';

/** What is looked at beside the chain itself while a log is read once. */
export interface ChainWatch {
  readonly findings: Findings;
  /** Called with each event, for comparing it with a checkpoint. */
  readonly seen?: (event: ExtractEvent) => void;
}

/**
 * The events of one log of an extract, in the order of the file, while its chain is proven: each
 * hash is that of its row and of the hash before it, nothing is missing, added or moved between
 * the first position and the last, and the last hash is the manifest's head. What is wrong is
 * said with its row; reading goes on behind it, so that one fault is not reported as thousands.
 */
export async function* provenLog(
  { manifest, files }: Opened,
  position: ManifestPosition,
  { findings, seen }: ChainWatch,
): AsyncGenerator<ExtractEvent> {
  const place = eventFile(position.service, 'csv');
  const file = files.get(place);
  if (!file) return;
  let at: ChainPosition = position.since;
  let row = 1;
  const missing = new Set<number>();
  try {
    for await (const texts of readCsv(file.path, eventColumns)) {
      row += 1;
      const { event, previousHash } = eventOfRow(texts);
      const say = (wrong: string) => findings.add(place, `event ${event.seq}: ${wrong}`, row);
      checkRow(event, previousHash, say);
      if (event.service !== position.service || event.trust !== manifest.trust) {
        say('it is of another service or trust');
        continue;
      }
      if (event.seq > at.seq) {
        for (let seq = at.seq + 1; seq < event.seq && missing.size < 1000; seq += 1)
          missing.add(seq);
        if (event.seq > at.seq + 1) say(`${gap(at.seq + 1, event.seq - 1)} missing before it`);
        else if (previousHash !== at.hash) say('it does not follow from the event before it');
        at = { seq: event.seq, hash: event.hash };
      } else if (missing.delete(event.seq)) say(`it was moved: it stands after event ${at.seq}`);
      else say('it was inserted: that position is taken already');
      seen?.(event);
      yield event;
    }
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    findings.add(place, error.message, error.row + 1);
  }
  checkHead(place, at, position.to, row, findings);
}

function checkRow(event: ExtractEvent, previousHash: string, say: (wrong: string) => void): void {
  if (!isDestroyed(event) && sha256Hex(event.body) !== event.bodySha256) {
    say('its body was changed: the digest is another');
  }
  let hash: string;
  try {
    hash = hashOf(event, previousHash, event.bodySha256);
  } catch {
    return say('a field of it holds a control character');
  }
  if (hash !== event.hash) say('it was changed: its hash is not that of its content');
}

const gap = (first: number, last: number): string =>
  first === last ? `event ${first} is` : `events ${first} to ${last} are`;

function checkHead(
  place: string,
  at: ChainPosition,
  to: ChainPosition,
  row: number,
  findings: Findings,
): void {
  if (at.seq !== to.seq) {
    findings.add(place, `the log ends at event ${at.seq}; the manifest says ${to.seq}`, row);
  } else if (at.hash !== to.hash) {
    findings.add(place, `the head is ${at.hash}; the manifest says ${to.hash}`, row);
  }
}
