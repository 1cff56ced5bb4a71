import { CHAIN_START } from '@bursar/shared-types/chain';
import type { ChainPosition } from '@bursar/shared-types/chain';
import { v7 as uuidv7 } from 'uuid';
import { send } from '../database/pool.ts';
import type { Pool } from '../database/pool.ts';
import { refusalOf } from '../database/errors.ts';
import { expectStatement } from '../database/statements.ts';
import type { Statement } from '../database/statements.ts';
import { trustsStatement } from '../engine/preamble.ts';
import type { LogSource } from '../log/source.ts';
import { problem, ProblemError } from '../problem.ts';

/** One stream: what a subscription hears of one source about one trust. */
export interface Stream {
  readonly subscription: string;
  readonly source: string;
  readonly trust: string;
}

/** Where a stream stands. Parked: it stops until an operator retries or skips the event. */
export interface StreamPosition extends Stream, ChainPosition {
  readonly state: 'running' | 'waiting' | 'parked';
  /** Why it waits or is parked. */
  readonly reason: string | null;
  /** Since when (ISO). */
  readonly since: string | null;
}

/** The name of a stream within its subscription. */
export const streamKey = ({ source, trust }: Pick<Stream, 'source' | 'trust'>): string =>
  `${source} ${trust}`;

/** A position as `positionOf` reads it. */
export const POSITION_COLUMNS =
  'subscription, source, trust_id as trust, seq, hash, state, reason, ' +
  `to_char(since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since`;

/** All positions of a subscription in these trusts. */
export async function loadPositions(
  pool: Pool,
  trusts: readonly string[],
  subscription: string,
): Promise<StreamPosition[]> {
  const rows = await inTransaction(pool, trusts, [
    {
      text: `select ${POSITION_COLUMNS} from subscription_position where subscription = $1 order by 2, 3`,
      values: [subscription],
    },
  ]);
  return rows.map(positionOf);
}

/** The streams, of all trusts, that wait or are parked. */
export async function haltedStreams(pool: Pool): Promise<StreamPosition[]> {
  const text = `select ${POSITION_COLUMNS} from kit.halted_streams() order by 1, 2, 3`;
  const { rows } = await pool.use((connection) => send(connection, { text, values: [] }));
  return rows.map(positionOf);
}

/** The position in a row of `POSITION_COLUMNS`. */
export function positionOf(row: readonly unknown[]): StreamPosition {
  const [subscription, source, trust, seq, hash, state, reason, since] = row;
  const stream = { subscription, source, trust, seq: Number(seq), hash, state, reason, since };
  return stream as StreamPosition;
}

/** Makes the rows of streams that are heard for the first time, so that there is one to lock. */
export function firstPositions(
  subscription: string,
  streams: readonly { source: string; trust: string }[],
): Statement {
  return {
    text:
      'insert into subscription_position (subscription, source, trust_id, seq, hash) select $1, s, t, 0, $4 ' +
      'from unnest($2::text[], $3::uuid[]) u(s, t) order by s, t on conflict do nothing',
    values: [
      subscription,
      streams.map((s) => s.source),
      streams.map((s) => s.trust),
      CHAIN_START.hash,
    ],
  };
}

/** Locks the positions of these streams. */
export function lockPositions(
  subscription: string,
  streams: readonly { source: string; trust: string }[],
): Statement {
  return {
    text:
      `select ${POSITION_COLUMNS} from subscription_position where subscription = $1 and (source, trust_id) in ` +
      '(select * from unnest($2::text[], $3::uuid[])) order by subscription, source, trust_id for update',
    values: [subscription, streams.map((s) => s.source), streams.map((s) => s.trust)],
  };
}

/** Stops a stream at where it stands, saying why; parked streams stay parked. */
export async function halt(
  pool: Pool,
  { subscription, source, trust }: Stream,
  state: 'waiting' | 'parked',
  reason: string,
): Promise<void> {
  await inTransaction(
    pool,
    [trust],
    [
      {
        text:
          'insert into subscription_position as p (subscription, source, trust_id, seq, hash, state, reason, since) ' +
          'values ($1, $2, $3, 0, $4, $5, $6, now()) on conflict (subscription, source, trust_id) do update ' +
          'set state = excluded.state, reason = excluded.reason, ' +
          'since = case when p.state = excluded.state then p.since else excluded.since end ' +
          // What is tried again each moment is not written again each moment.
          "where p.state <> 'parked' and (p.state, p.reason) is distinct from (excluded.state, excluded.reason)",
        values: [subscription, source, trust, CHAIN_START.hash, state, reason.slice(0, 2_000)],
      },
    ],
  );
}

/** What an operator wants done about a parked stream. */
export interface Intervention extends Stream {
  /** Where they saw it parked: the seq of the last event that was applied. */
  readonly seq: number;
  readonly action: 'retry' | 'skip';
  /** Why the operator does it; kept for ever. */
  readonly reason: string;
  readonly actor: string;
}

/**
 * An operator's word on a parked stream: try the event again, or go past it for good. Resolves to
 * the seq that the stream stands at now. Rejects with a 409 problem where it is not parked there
 * (any more), or where there is no event to skip (a fork); with 503 where an event is to be skipped
 * and its source does not answer.
 */
export async function intervene(
  pool: Pool,
  sourceOf: (service: string) => LogSource,
  wish: Intervention,
): Promise<number> {
  const positions = await loadPositions(pool, [wish.trust], wish.subscription);
  const at = positions.find((p) => p.source === wish.source && p.trust === wish.trust);
  if (at?.state !== 'parked' || at.seq !== wish.seq) throw new ProblemError(notParked);
  const to = wish.action === 'skip' ? await eventAfter(at, sourceOf) : at;
  await inTransaction(
    pool,
    [wish.trust],
    [
      // Another operator may have been quicker, and the stream far beyond this event.
      expectStatement(
        {
          text:
            "update subscription_position set seq = $5, hash = $6, state = 'running', reason = null, since = null " +
            "where subscription = $1 and source = $2 and trust_id = $3 and state = 'parked' and seq = $4",
          values: [wish.subscription, wish.source, wish.trust, at.seq, to.seq, to.hash],
        },
        1,
      ),
      {
        text:
          'insert into subscription_intervention (trust_id, id, subscription, source, seq, action, reason, actor, at) ' +
          'values ($1, $2, $3, $4, $5, $6, $7, $8, now())',
        values: [
          wish.trust,
          uuidv7(),
          wish.subscription,
          wish.source,
          to.seq,
          wish.action,
          wish.reason,
          wish.actor,
        ],
      },
    ],
  ).catch((error: unknown) => {
    throw refusalOf(error);
  });
  return to.seq;
}

async function eventAfter(
  { source, trust, seq }: StreamPosition,
  sourceOf: (service: string) => LogSource,
): Promise<ChainPosition> {
  const found = (async () => sourceOf(source).events(trust, seq, 1))();
  const [next] = await found.catch(() => {
    throw new ProblemError(silent(source));
  });
  if (!next) throw new ProblemError(nothingToSkip);
  return next;
}

const silent = (source: string) =>
  problem(
    'source-silent',
    503,
    'A service does not answer',
    `${source} does not say which event comes next. Nothing was done. Try again in a moment.`,
    { retryAfter: 5 },
  );
const notParked = problem(
  'not-parked',
  409,
  'This stream is not parked there',
  'Only a parked stream can be retried or skipped, where it stands. Look at it again.',
);
const nothingToSkip = problem(
  'nothing-to-skip',
  409,
  'There is no event to skip',
  'The source has nothing after this position.',
);

/** Runs statements in one transaction of these trusts; returns the rows of the first. */
export function inTransaction(
  pool: Pool,
  trusts: readonly string[],
  statements: readonly Statement[],
): Promise<unknown[][]> {
  return pool.use(async (connection) => {
    const answers = [
      { text: 'begin', values: [] },
      trustsStatement(trusts),
      ...statements,
      { text: 'commit', values: [] },
    ].map((statement) => send(connection, statement));
    let last = '';
    for (const answer of answers) last = (await answer).command;
    if (last !== 'COMMIT') throw new Error(`COMMIT answered ${last}`);
    return (await answers[2]!).rows;
  });
}
