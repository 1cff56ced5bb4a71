import { CHAIN_START, verifyNext } from '@bursar/shared-types';
import { nameOf, withDigest } from './tables/event.ts';
import type { ChainPosition, EventRecord, ServiceName } from '@bursar/shared-types';
import type { ManifestPosition } from './format/manifest.ts';
import type { ExtractEvent } from './tables/event.ts';

/** A log that is not the history the positions name, or that ends before them. */
export class SourceFault extends Error {}

export interface Reading {
  readonly trust: string;
  readonly positions: readonly ManifestPosition[];
  readonly signal?: AbortSignal | undefined;
  /** Told at the beginning, every thousand events, and at the end of each log. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * All events up to the positions, source after source. The chain is verified from the first event;
 * at the last visit's position and at the end the hash must be the one asked for. Throws a
 * SourceFault that names the event, and the signal's reason when it is aborted.
 */
export async function* readSources(
  events: (service: ServiceName) => AsyncIterable<EventRecord>,
  reading: Reading,
): AsyncGenerator<ExtractEvent> {
  const { trust, positions, signal, progress } = reading;
  const total = positions.reduce((sum, { to }) => sum + to.seq, 0);
  let done = 0;
  progress?.(done, total);
  for (const { service, since, to } of positions) {
    let at = CHAIN_START;
    if (to.seq > 0) {
      for await (const event of events(service)) {
        signal?.throwIfAborted();
        at = next(at, event, service, trust);
        if (at.seq === since.seq) assertSame(service, at, since);
        yield withDigest(event);
        if (++done % 1000 === 0) progress?.(done, total);
        if (at.seq === to.seq) break;
      }
    }
    if (at.seq < to.seq) {
      throw new SourceFault(`${service} ends at ${at.seq}, before position ${to.seq}`);
    }
    assertSame(service, at, to);
    progress?.(done, total);
  }
}

function next(at: ChainPosition, event: EventRecord, service: string, trust: string) {
  if (event.service !== service || event.trust !== trust) {
    throw new SourceFault(`${nameOf(event)} is of another log than ${service} of this trust`);
  }
  const verdict = verifyNext(at, event);
  if (verdict !== 'next') {
    throw new SourceFault(`${nameOf(event)} does not follow from event ${at.seq} (${verdict})`);
  }
  return { seq: event.seq, hash: event.hash };
}

function assertSame(service: string, at: ChainPosition, asked: ChainPosition): void {
  if (at.hash === asked.hash) return;
  throw new SourceFault(`${service}#${at.seq} is not the event that was asked for: a fork`);
}
