import { hash } from 'node:crypto';

/**
 * The event chain: how every event of a service and trust is bound to all before it.
 *
 * Each event's hash covers its own header, the digest of its body and the hash of the event
 * before it, so that a changed, lost, added or moved event is found by anyone who holds the log.
 * The body's digest stands alone in the pre-image: a body may lawfully be destroyed and the chain
 * still verifies. The README of this package shows the same in fifteen lines of Python.
 */

/** First line of every pre-image. A new way of hashing gets a new tag; old events keep theirs. */
export const CHAIN_FORMAT = 'bursar-event-1';

/** The hash that stands before the first event of a trust. */
export const GENESIS_HASH = '0'.repeat(64);

/** One event as it lies in the log of its service. */
export type EventRecord = {
  /** The service that owns the log, such as `finance`. */
  readonly service: string;
  /** The trust's id: with `service` it names the sequence. */
  readonly trust: string;
  /** Position in the sequence: 1, 2, 3 … without gaps. */
  readonly seq: number;
  /** The event's own id (uuid). */
  readonly id: string;
  /** Contract type, such as `finance.journal-posted`. */
  readonly type: string;
  /** Contract version: 1, 2 … */
  readonly version: number;
  /** When it was recorded: ISO 8601, UTC, milliseconds. Never earlier than the event before. */
  readonly at: string;
  /** Who did it: a user's id, or the name of the job or subscription. */
  readonly actor: string;
  /** The event that led to this one, or null when a person's command did. */
  readonly cause: string | null;
  /** The exact JSON text sent; never parsed and written again. */
  readonly body: string;
  /** SHA-256 of the pre-image, 64 lower-case hex digits. */
  readonly hash: string;
};

/** An event that has its place in the sequence but no hash yet. */
export type UnhashedEvent = Omit<EventRecord, 'hash'>;

/** How far a sequence has been read: `{ seq: 0, hash: GENESIS_HASH }` before its first event. */
export type ChainPosition = { readonly seq: number; readonly hash: string };

/** The position before the first event of a trust. */
export const CHAIN_START: ChainPosition = { seq: 0, hash: GENESIS_HASH };

/**
 * What an event is to a reader at some position:
 * - `next`: follows on and its hash is right: apply it;
 * - `duplicate`: lies at or before the position: skip it;
 * - `gap`: at least one event between is missing: fetch it from the source;
 * - `fork`: stands where the next event should, but does not follow from what was read. Either
 *   the source's history was rewritten or restored, or this event was changed: stop and say so.
 */
export type ChainVerdict = 'next' | 'duplicate' | 'gap' | 'fork';

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return hash('sha256', text, 'hex');
}

/**
 * The text whose digest is the event's hash: one field a line, joined by `\n`, no newline at the
 * end. `bodyDigest` is needed only where the body itself was destroyed and its digest kept.
 * Throws when a header field holds a control character, since a line break in a field would let
 * two different events share a pre-image.
 */
export function preimage(
  event: UnhashedEvent,
  previousHash: string,
  bodyDigest: string = sha256Hex(event.body),
): string {
  const fields = [
    CHAIN_FORMAT,
    event.service,
    event.trust,
    String(event.seq),
    event.id,
    `${event.type}@${event.version}`,
    event.at,
    event.actor,
    event.cause ?? '',
    bodyDigest,
    previousHash,
  ];
  if (fields.some((field) => CONTROL.test(field))) {
    throw new Error(`Event ${event.id}: a header field holds a control character`);
  }
  return fields.join('\n');
}

/** The event's hash, given the hash of the event before it. Throws as `preimage` does. */
export function hashOf(event: UnhashedEvent, previousHash: string, bodyDigest?: string): string {
  return sha256Hex(preimage(event, previousHash, bodyDigest));
}

/** What `record` is to a reader at `position`. See `ChainVerdict`. Throws as `preimage` does. */
export function verifyNext(position: ChainPosition, record: EventRecord): ChainVerdict {
  if (record.seq > position.seq + 1) return 'gap';
  if (record.seq === position.seq) return record.hash === position.hash ? 'duplicate' : 'fork';
  if (record.seq < position.seq) return 'duplicate';
  return record.hash === hashOf(record, position.hash) ? 'next' : 'fork';
}
