import { verifyNext } from '@bursar/shared-types/chain';
import { send } from '../database/pool.ts';
import type { Connection, Pool } from '../database/pool.ts';
import { planReads } from '../database/reads.ts';
import { mergeWrites, mustStayIn, statementOf } from '../database/statements.ts';
import type { EventContract, Statement, Write } from '../database/statements.ts';
import { positionsUpsert } from '../engine/stored.ts';
import { trustsStatement } from '../engine/preamble.ts';
import type { LoggedEvent } from '../log/append.ts';
import { know } from './definition.ts';
import type { Known, Projection } from './definition.ts';
import { firstPositions, lockPositions, positionOf, streamKey } from './positions.ts';
import type { StreamPosition } from './positions.ts';

/** What became of the streams whose events were offered. */
export interface Applied {
  /** Where each stream stands now, by stream key; streams never heard are left out. */
  readonly positions: ReadonlyMap<string, StreamPosition>;
  /** Streams that lack events between their position and what was offered. */
  readonly gaps: readonly string[];
  /** Streams whose source tells another history than the one applied. */
  readonly forks: readonly string[];
}

/** The part of a projection that applying needs; a reaction passes what it ignores with no effect. */
export type Applier = Pick<Projection, 'name' | 'on' | 'read' | 'apply'>;

type Streams = ReadonlyMap<string, readonly LoggedEvent[]>;

/** Events by stream, in order of seq, each once however often it was delivered. */
export function byStream(events: readonly LoggedEvent[]): Map<string, LoggedEvent[]> {
  const streams = new Map<string, LoggedEvent[]>();
  const seen = new Set<string>();
  for (const event of events) {
    if (seen.has(event.hash)) continue;
    seen.add(event.hash);
    const key = streamKey({ source: event.service, trust: event.trust });
    const list = streams.get(key);
    if (list) list.push(event);
    else streams.set(key, [event]);
  }
  for (const list of streams.values()) list.sort((a, b) => a.seq - b.seq);
  return streams;
}

/**
 * Applies events of any streams in one transaction with the move of their positions, so that each
 * has its effect once however often it is offered. Events that are not next are left. Throws what
 * the projection or PostgreSQL throws; then nothing is kept.
 * @param schema where the projection's tables lie, when it is rebuilt beside the live one
 */
export function applyEvents(
  pool: Pool,
  applier: Applier,
  events: readonly LoggedEvent[],
  schema?: string,
): Promise<Applied> {
  const streams = byStream(events);
  return pool.use(async (connection) => {
    try {
      return await transact(connection, applier, streams, schema);
    } catch (error) {
      await send(connection, { text: 'rollback', values: [] }).catch(() => undefined);
      throw error;
    }
  });
}

async function transact(
  connection: Connection,
  applier: Applier,
  streams: Streams,
  schema: string | undefined,
): Promise<Applied> {
  const offered = [...streams.values()];
  const trusts = [...new Set(offered.map(([event]) => event!.trust))].sort();
  const known = offered.map((list) => knowAll(list, applier.on));
  const { planned, facts } = planReads(
    known.map(({ read }, i) => ({
      trustId: offered[i]![0]!.trust,
      reads: applier.read?.(read, offered[i]![0]!.trust) ?? {},
    })),
  );
  const firsts = offered.map(([event]) => ({ source: event!.service, trust: event!.trust }));
  const opening: Statement[] = [{ text: 'begin', values: [] }, trustsStatement(trusts)];
  if (schema)
    opening.push({
      text: `select set_config('search_path', $1, true)`,
      values: [`${schema}, public`],
    });
  opening.push(firstPositions(applier.name, firsts));
  const answers = [
    ...opening,
    lockPositions(applier.name, firsts),
    ...planned.map((p) => p.statement),
  ].map((s) => send(connection, s));
  for (const answer of answers) await answer;
  const rows = (await answers[opening.length]!).rows;
  for (const [i, { take }] of planned.entries()) take(await answers[opening.length + 1 + i]!);

  const positions = new Map(
    rows.map(positionOf).map((position) => [streamKey(position), position]),
  );
  const outcome = { positions, gaps: [] as string[], forks: [] as string[] };
  const writes: Write[] = [];
  const moved: StreamPosition[] = [];
  offered.forEach((list, i) => {
    const { source, trust } = firsts[i]!;
    const key = streamKey({ source, trust });
    const start = positions.get(key)!;
    if (start.state === 'parked') return;
    const { next, verdict, position } = follow(start, list);
    if (verdict === 'gap') outcome.gaps.push(key);
    if (verdict === 'fork') outcome.forks.push(key);
    if (next.size === 0) return;
    const { broken, read } = known[i]!;
    for (const [hash, error] of broken) if (next.has(hash)) throw error;
    const fresh = read.filter((event) => next.has(event.hash));
    if (fresh.length) {
      const own = applier.apply(fresh, facts[i] as never, trust);
      mustStayIn(trust, own);
      writes.push(...own);
    }
    moved.push(position);
  });
  await commit(connection, writes, moved);
  for (const position of moved) positions.set(streamKey(position), position);
  return outcome;
}

/** Which of the offered events, by hash, continue the stream, and why it stops there. */
function follow(start: StreamPosition, offered: readonly LoggedEvent[]) {
  let position = start;
  const next = new Set<string>();
  for (const event of offered) {
    const verdict = verifyNext(position, event);
    if (verdict === 'duplicate') continue;
    if (verdict !== 'next') return { next, verdict, position };
    const { seq, hash } = event;
    next.add(hash);
    position = { ...position, seq, hash, state: 'running', reason: null, since: null };
  }
  return { next, verdict: 'next' as const, position };
}

/** Reads the bodies; one that cannot be read breaks the stream only if it is really next. */
function knowAll(events: readonly LoggedEvent[], on: readonly EventContract[]) {
  const read: Known<EventContract>[] = [];
  const broken = new Map<string, unknown>();
  for (const event of events) {
    try {
      const known = know(event, on);
      if (known) read.push(known);
    } catch (error) {
      broken.set(event.hash, error);
    }
  }
  return { read, broken };
}

async function commit(
  connection: Connection,
  writes: readonly Write[],
  moved: readonly StreamPosition[],
): Promise<void> {
  if (moved.length === 0) {
    await send(connection, { text: 'rollback', values: [] });
    return;
  }
  const statements = mergeWrites(writes).map((write) => {
    if ('kind' in write && write.kind === 'emit') throw new Error('a projection emits nothing');
    return statementOf(write);
  });
  const answers = [...statements, positionsUpsert(moved), { text: 'commit', values: [] }].map((s) =>
    send(connection, s),
  );
  let last = '';
  for (const answer of answers) last = (await answer).command;
  if (last !== 'COMMIT') throw new Error(`COMMIT answered ${last}`);
}
