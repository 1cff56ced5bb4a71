import { GENESIS_HASH, hashOf } from '@bursar/shared-types/chain';
import type { EventRecord } from '@bursar/shared-types/chain';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { problem, ProblemError } from '../problem.ts';
import type { EventContract, Statement, Write } from '../database/statements.ts';
import { expectStatement } from '../database/statements.ts';

/** An event's body in bytes at the most; a larger one refuses its command with 413. */
export const MAX_EVENT_BYTES = 256 * 1024;

/** Where a service's log of one trust ends. */
export interface Head {
  readonly trustId: string;
  readonly seq: number;
  readonly hash: string;
  /** The last event's instant; the next one's is never earlier. */
  readonly at: string;
}

/** An event as it stands in the log and travels; `trace` (W3C traceparent) is not part of the proof. */
export type LoggedEvent = EventRecord & { readonly trace: string | null };

/** Who did it, when, and because of what. */
export interface Circumstances {
  readonly actor: string;
  readonly cause: string;
  readonly now: string;
  readonly trace: string | null;
}

/**
 * The log of one trust inside one transaction: takes the locked head and gives each event its
 * place. Nothing is sent; `eventsStatement` and `headsStatement` are.
 */
export class Tail {
  readonly #service: string;
  readonly #start: Head;
  #head: Head;
  readonly events: LoggedEvent[] = [];

  constructor(service: string, head: Head) {
    this.#service = service;
    this.#start = head;
    this.#head = head;
  }

  get head(): Head {
    return this.#head;
  }

  get start(): Head {
    return this.#start;
  }

  /**
   * Appends the events of one command, all or none. A body that breaks its contract throws (a
   * defect); one above the cap refuses the command with 413.
   */
  append(
    emitted: readonly { contract: EventContract; body: unknown }[],
    { actor, cause, now, trace }: Circumstances,
  ): void {
    let head = this.#head;
    const appended = emitted.map(({ contract, body }) => {
      const text = JSON.stringify(contract.schema.parse(body));
      const bytes = Buffer.byteLength(text);
      if (bytes > MAX_EVENT_BYTES) throw new ProblemError(tooLarge(bytes));
      const record = {
        service: this.#service,
        trust: head.trustId,
        seq: head.seq + 1,
        id: uuidv7(),
        type: contract.type,
        version: contract.version,
        at: now > head.at ? now : head.at,
        actor,
        cause,
        body: text,
      };
      const hash = hashOf(record, head.hash);
      head = { trustId: head.trustId, seq: record.seq, hash, at: record.at };
      return { ...record, hash, trace };
    });
    this.#head = head;
    for (const event of appended) this.events.push(event);
  }
}

const tooLarge = (bytes: number) =>
  problem(
    'too-large',
    413,
    'Too much in one go',
    `What this would record takes ${bytes} bytes; an event holds ${MAX_EVENT_BYTES}. Split it into several.`,
  );

/** Begins this service's log of a trust that another service founded; where it has begun, nothing. */
export function beginLog(trustId: string): Write {
  return sql`insert into head (trust_id, seq, hash, at) values (${trustId}, 0, ${GENESIS_HASH}, '') on conflict do nothing`;
}

/** Inserts all events of a transaction. */
export function eventsStatement(events: readonly LoggedEvent[]): Statement {
  const column = <K extends keyof LoggedEvent>(key: K) => events.map((event) => event[key]);
  return {
    text:
      'insert into event (trust_id, seq, id, type, version, at, actor, cause, body, hash, trace) ' +
      'select * from unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::text[], $5::int[], $6::text[], ' +
      '$7::text[], $8::text[], $9::text[], $10::text[], $11::text[])',
    values: [
      column('trust'),
      column('seq'),
      column('id'),
      column('type'),
      column('version'),
      column('at'),
      column('actor'),
      column('cause'),
      column('body'),
      column('hash'),
      column('trace'),
    ],
  };
}

/** Moves the heads from where they were locked; another writer in between would refuse it all. */
export function headsStatement(tails: readonly Tail[]): Statement {
  return expectStatement(
    {
      text:
        'update head set seq = u.seq, hash = u.hash, at = u.at from unnest($1::uuid[], $2::bigint[], ' +
        '$3::bigint[], $4::text[], $5::text[]) u(trust_id, expected, seq, hash, at) ' +
        'where head.trust_id = u.trust_id and head.seq = u.expected',
      values: [
        tails.map((tail) => tail.start.trustId),
        tails.map((tail) => tail.start.seq),
        tails.map((tail) => tail.head.seq),
        tails.map((tail) => tail.head.hash),
        tails.map((tail) => tail.head.at),
      ],
    },
    tails.length,
  );
}
