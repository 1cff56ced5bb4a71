import { exact, instant, integer } from '../format/columns.ts';
import type { RowOf } from '../format/columns.ts';
import type { ExtractEvent } from './event.ts';

/** The columns of an event log as it lies in an extract; every one of them is hashed. */
export const eventColumns = {
  service: exact('The service that owns the log'),
  trust: exact('The trust'),
  seq: integer('Position in the log: 1, 2, 3 … without gaps'),
  id: exact('The id of the event'),
  type: exact('The type of the event'),
  version: integer('The version of its contract'),
  at: instant('When it was recorded'),
  actor: exact('Who did it: a user, or the name of a job or subscription'),
  cause: exact('The event that led to it; empty where a person’s command did'),
  body_sha256: exact('SHA-256 of the body’s bytes'),
  body: exact('The exact bytes that were recorded; empty where the body was lawfully destroyed'),
  previous_hash: exact('The hash of the event before it; 64 zeros before the first'),
  hash: exact('SHA-256 of the pre-image'),
};

/** An event as a row of its log. */
export const rowOfEvent = (
  event: ExtractEvent,
  previousHash: string,
): RowOf<typeof eventColumns> => ({
  service: event.service,
  trust: event.trust,
  seq: event.seq,
  id: event.id,
  type: event.type,
  version: event.version,
  at: event.at,
  actor: event.actor,
  cause: event.cause,
  body_sha256: event.bodySha256,
  body: event.body,
  previous_hash: previousHash,
  hash: event.hash,
});

/** A row of a log as an event, with the previous hash that the row itself states. */
export function eventOfRow(texts: readonly string[]): {
  event: ExtractEvent;
  previousHash: string;
} {
  const [service, trust, seq, id, type, version, at, actor, cause, digest, body, previous, hash] =
    texts as [string, ...string[]] & string[];
  return {
    event: {
      service: service!,
      trust: trust!,
      seq: Number(seq),
      id: id!,
      type: type!,
      version: Number(version),
      at: at!,
      actor: actor!,
      cause: cause === '' ? null : cause!,
      bodySha256: digest!,
      body: body!,
      hash: hash!,
    },
    previousHash: previous!,
  };
}
