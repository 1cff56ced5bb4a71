import type { Reply } from '../command.ts';
import type { Statement, Write } from '../database/statements.ts';
import type { Work } from './work.ts';

/** A work and what became of it; `writes` only where it is carried out in this transaction. */
export interface Settled {
  readonly work: Work;
  readonly outcome:
    | {
        readonly kind: 'done';
        readonly reply: Reply;
        /** The reply's body as JSON text; null where there is none. */
        readonly text: string | null;
        /** The log's position after it; null for a replayed answer. */
        readonly seq: number | null;
      }
    | { readonly kind: 'failed'; readonly error: unknown };
  readonly writes?: readonly Write[];
}

/** What the kit keeps beside the command's own rows: answers by key, numbers given, stream positions. */
export function storedStatements(
  done: readonly Settled[],
  counters: ReadonlyMap<string, number>,
): Statement[] {
  const statements: Statement[] = [];
  const answers = done.flatMap(({ work, outcome }) =>
    work.key && outcome.kind === 'done' ? [{ work, key: work.key, outcome }] : [],
  );
  if (answers.length) {
    statements.push({
      // When is left to PostgreSQL: a reply is kept for days of real time, whatever the clock says.
      text:
        'insert into idempotency (key, trust_id, body_hash, status, location, reply) ' +
        'select * from unnest($1::text[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::text[])',
      values: [
        answers.map((a) => a.key.key),
        answers.map((a) => a.work.trustId),
        answers.map((a) => a.key.bodyHash),
        answers.map((a) => a.outcome.reply.status),
        answers.map((a) => a.outcome.reply.location ?? null),
        answers.map((a) => a.outcome.text),
      ],
    });
  }
  const numbers = [...counters].map(
    ([key, value]) => [key.slice(0, 36), key.slice(37), value] as const,
  );
  if (numbers.length) {
    statements.push({
      text:
        'insert into counter as t (trust_id, series, value) select * from unnest($1::uuid[], $2::text[], $3::bigint[]) ' +
        'on conflict (trust_id, series) do update set value = excluded.value where t.value < excluded.value',
      values: [numbers.map((n) => n[0]), numbers.map((n) => n[1]), numbers.map((n) => n[2])],
    });
  }
  const deliveries = done.flatMap(({ work }) => work.delivery ?? []);
  if (deliveries.length)
    statements.push(
      positionsUpsert(deliveries.map((d) => ({ ...d, ...d.event, source: d.event.service }))),
    );
  return statements;
}

/** Moves stream positions forward and takes them out of waiting. */
export function positionsUpsert(
  positions: readonly {
    subscription: string;
    source: string;
    trust: string;
    seq: number;
    hash: string;
  }[],
): Statement {
  return {
    text:
      'insert into subscription_position (subscription, source, trust_id, seq, hash) ' +
      'select * from unnest($1::text[], $2::text[], $3::uuid[], $4::bigint[], $5::text[]) ' +
      'on conflict (subscription, source, trust_id) do update ' +
      "set seq = excluded.seq, hash = excluded.hash, state = 'running', reason = null, since = null",
    values: [
      positions.map((p) => p.subscription),
      positions.map((p) => p.source),
      positions.map((p) => p.trust),
      positions.map((p) => p.seq),
      positions.map((p) => p.hash),
    ],
  };
}
