import { v7 as uuidv7 } from 'uuid';
import { CHAIN_START, GENESIS_HASH, verifyNext } from '@bursar/shared-types/chain';
import type { ChainPosition } from '@bursar/shared-types/chain';
import { businessDate } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Reads, Reply } from '../command.ts';
import { PLATFORM } from '../context.ts';
import type { Actor, Context } from '../context.ts';
import { refusalOf } from '../database/errors.ts';
import { send, sendAll } from '../database/pool.ts';
import type { Connection, Pool } from '../database/pool.ts';
import { areLookups, planReads } from '../database/reads.ts';
import { mergeWrites, mustStayIn, statementOf } from '../database/statements.ts';
import type { Statement, Write } from '../database/statements.ts';
import { eventsStatement, headsStatement, Tail } from '../log/append.ts';
import { problems, ProblemError } from '../problem.ts';
import { checkRoles, checkUnits } from './access.ts';
import { Numbers, numbersStatements } from './numbers.ts';
import * as pre from './preamble.ts';
import type { Kept } from './preamble.ts';
import { storedStatements } from './stored.ts';
import type { Settled } from './stored.ts';
import { NotYet, OutOfTurn } from './work.ts';
import type { Work } from './work.ts';

/** What a batch is run with. */
export interface BatchTools {
  /** The service's name, as it stands in its events. */
  readonly service: string;
  readonly pool: Pool;
  readonly clock: Clock;
  /** Called with the trusts whose logs grew, after the commit. */
  readonly onCommit: (trusts: readonly string[]) => void;
}

/** What became of a batch. `missed` were not tried: another transaction held their trust. */
export interface BatchResult {
  readonly missed: readonly Work[];
}

/** The first event that a transaction would append to one trust's log. */
export interface Mark {
  readonly trustId: string;
  readonly seq: number;
  readonly eventId: string;
}

/** The transaction failed as a whole: nothing of it was kept, unless `events` says it may have been. */
export class BatchFailed extends Error {
  /** Ids of events that are in the log if, against appearances, the commit took place. */
  readonly marks: readonly Mark[];
  /** What to answer then. */
  readonly settle: () => void;
  /** And who was not tried. */
  readonly missed: readonly Work[];
  constructor(
    cause: unknown,
    marks: readonly Mark[] = [],
    settle: () => void = () => undefined,
    missed: readonly Work[] = [],
  ) {
    super('the transaction failed', { cause });
    this.marks = marks;
    this.settle = settle;
    this.missed = missed;
  }
}

/**
 * Runs commands of any trusts in one transaction of two round trips: lock and read; decide in
 * memory; write and commit. Each work is settled by itself; a refusal touches no other. Throws
 * BatchFailed where PostgreSQL failed or refused: then none of the works is settled.
 */
export function runBatch(
  tools: BatchTools,
  works: readonly Work[],
  skipLocked: boolean,
): Promise<BatchResult> {
  return tools.pool
    .use(async (connection) => {
      try {
        return await transact(tools, connection, works, skipLocked);
      } catch (error) {
        if (!(error instanceof BatchFailed)) throw error;
        // Either the server has rolled back already or this does; a broken connection is dropped.
        await send(connection, { text: 'rollback', values: [] }).catch(() => undefined);
        throw error;
      }
    })
    .catch((error: unknown) => {
      throw error instanceof BatchFailed ? error : new BatchFailed(error);
    });
}

async function transact(
  tools: BatchTools,
  connection: Connection,
  works: readonly Work[],
  skipLocked: boolean,
): Promise<BatchResult> {
  const run = new Run(tools, works);
  const steps = run.lockAndRead(skipLocked);
  const read = sendAll(
    connection,
    steps.map(({ statement }) => statement),
  );
  for (const [i, { take }] of steps.entries()) take(await read[i]!.catch(failed));

  const { settled, missed } = run.decide();
  const statements = run.writes(settled);
  if (statements.length === 0) {
    await send(connection, { text: 'rollback', values: [] });
    run.settle(settled);
    return { missed };
  }
  const answers = sendAll(connection, [...statements, { text: 'commit', values: [] }]);
  const broke = (cause: unknown): never => {
    throw new BatchFailed(cause, run.marks(), () => run.settle(settled), missed);
  };
  let last: { command: string } = { command: '' };
  for (const answer of answers) last = await answer.catch(broke);
  // After an error a pipelined COMMIT succeeds with the tag ROLLBACK.
  if (last.command !== 'COMMIT') broke(new Error(`COMMIT answered ${last.command}`));
  run.settle(settled);
  tools.onCommit(run.grown());
  return { missed };
}

const failed = (cause: unknown): never => {
  throw new BatchFailed(cause);
};

interface Step {
  readonly statement: Statement;
  readonly take: (result: { rows: unknown[][]; fields: { name: string }[] }) => void;
}

/** One batch's passage: what was locked and read, what was decided, what is to be written. */
class Run {
  readonly #tools: BatchTools;
  readonly #works: readonly Work[];
  readonly #now: Date;
  readonly #contexts: Context[];
  readonly #tails = new Map<string, Tail>();
  readonly #numbers = new Numbers();
  readonly #positions = new Map<string, ChainPosition & { parked?: boolean }>();
  #facts: Record<string, unknown>[] = [];
  #actors = new Map<string, Actor>();
  #kept = new Map<string, Kept>();

  constructor(tools: BatchTools, works: readonly Work[]) {
    this.#tools = tools;
    this.#works = works;
    this.#now = tools.clock.now();
    const now = this.#now.toISOString();
    const today = businessDate(this.#now);
    this.#contexts = works.map((work) => ({
      trustId: work.trustId,
      actor: typeof work.by === 'string' ? { id: work.by, grants: [], grantsSeq: 0 } : work.by,
      now,
      today,
      ifMatch: work.ifMatch,
      newId: uuidv7,
      nextNumber: () => {
        throw new Error(`${work.definition.route} draws a number before it decides`);
      },
    }));
  }

  lockAndRead(skipLocked: boolean): Step[] {
    const works = this.#works;
    const trusts = [...new Set(works.map((work) => work.trustId))].sort();
    const steps: Step[] = [];
    const step = (statement: Statement, take: Step['take'] = () => undefined) =>
      steps.push({ statement, take });

    step({ text: 'begin', values: [] });
    // The platform's own rows are in sight only where its operators act.
    const inSight = works.some(pre.isPlatform) ? [PLATFORM, ...trusts] : trusts;
    step(pre.trustsStatement(inSight));
    const founded = works.filter((w) => w.definition.founds || w.delivery).map((w) => w.trustId);
    if (founded.length) step(pre.foundStatement(founded, GENESIS_HASH));
    step(pre.lockStatement(trusts, skipLocked), ({ rows }) => {
      for (const head of pre.headsOf(rows).values()) {
        this.#tails.set(head.trustId, new Tail(this.#tools.service, head));
      }
    });
    const people = new Map(
      works.flatMap((work) => {
        if (typeof work.by !== 'string') return [];
        const trust = pre.grantTrust(work);
        return [[`${trust} ${work.by}`, { trust, by: work.by }] as const];
      }),
    );
    if (people.size) {
      const asked = [...people.values()];
      const [inTrusts, subjects] = [asked.map(({ trust }) => trust), asked.map(({ by }) => by)];
      step(pre.grantsStatement(inTrusts, subjects, businessDate(this.#now)), ({ rows }) => {
        this.#actors = pre.actorsOf(rows);
      });
    }
    const keys = works.flatMap((work) => work.key?.key ?? []);
    if (keys.length) step(pre.keptStatement(keys), ({ rows }) => (this.#kept = pre.keptOf(rows)));
    for (const statement of numbersStatements(works, this.#contexts))
      step(statement, ({ rows }) => this.#numbers.read(rows));
    if (works.some((work) => work.delivery)) {
      step(pre.positionsStatement(works), ({ rows }) => {
        for (const [subscription, source, trust, seq, hash, state] of rows) {
          const at = { seq: Number(seq), hash: hash as string, parked: state === 'parked' };
          this.#positions.set([subscription, source, trust].join(' '), at);
        }
      });
    }
    const { planned, facts } = planReads(
      works.map((work, i) => {
        const reads = work.definition.read(work.input, this.#contexts[i]!) as Reads;
        // Row-level security lets a batch see all its trusts: only lookups keep to their own.
        if (work.definition.lane && !areLookups(reads)) {
          throw new Error(`${work.definition.route} is of the lane and reads by more than lookups`);
        }
        return { trustId: work.trustId, reads };
      }),
    );
    this.#facts = facts;
    for (const { statement, take } of planned) step(statement, take as Step['take']);
    return steps;
  }

  /** Decides each work in order; those that another transaction's lock kept out are `missed`. */
  decide(): { settled: Settled[]; missed: Work[] } {
    const settled: Settled[] = [];
    const missed: Work[] = [];
    const byKey = new Map<string, Settled>();
    this.#works.forEach((work, i) => {
      const tail = this.#tails.get(work.trustId);
      if (!tail) {
        missed.push(work);
        return;
      }
      const twin = work.key && byKey.get(work.key.key);
      const one = twin ? sameAgain(work, twin) : this.#decideOne(work, i, tail);
      settled.push(one);
      if (work.key && one.outcome.kind === 'done') byKey.set(work.key.key, one);
    });
    return { settled, missed };
  }

  #decideOne(work: Work, i: number, tail: Tail): Settled {
    const facts = this.#facts[i]!;
    try {
      const ctx = this.#contextOf(work, i);
      if (work.delivery) this.#inTurn(work);
      if (typeof work.by === 'string') {
        checkRoles(work.definition.access, ctx.actor);
        checkUnits(work.definition, ctx.actor, facts, work.input);
      }
      const kept = work.key && this.#kept.get(work.key.key);
      if (kept) return replay(work, kept);
      return this.#carryOut(work, facts, ctx, tail);
    } catch (error) {
      return { work, outcome: { kind: 'failed', error } };
    }
  }

  #contextOf(work: Work, i: number): Context {
    const ctx = this.#contexts[i]!;
    const actor =
      typeof work.by === 'string'
        ? (this.#actors.get(`${pre.grantTrust(work)} ${work.by}`) ?? ctx.actor)
        : work.by;
    return { ...ctx, actor, nextNumber: this.#numbers.drawFor(work, ctx) };
  }

  #carryOut(work: Work, facts: Record<string, unknown>, ctx: Context, tail: Tail): Settled {
    const { definition } = work;
    this.#numbers.begin();
    try {
      const decision = definition.decide(facts, work.input, ctx);
      if (decision.kind === 'refused') throw new ProblemError(decision.problem);
      if (decision.kind === 'waiting') throw new NotYet(decision.why);
      const writes = definition.write(decision.value, ctx) as readonly Write[];
      mustStayIn(work.trustId, writes);
      const emissions = writes.flatMap((w) => ('kind' in w && w.kind === 'emit' ? [w] : []));
      const reply: Reply = definition.respond(decision.value, ctx);
      tail.append(emissions, {
        actor: ctx.actor.id,
        cause: work.cause,
        now: ctx.now,
        trace: work.trace,
      });
      const rest = writes.filter((w) => !('kind' in w && w.kind === 'emit'));
      const text = reply.body === undefined ? null : JSON.stringify(reply.body);
      return { work, outcome: { kind: 'done', reply, text, seq: tail.head.seq }, writes: rest };
    } catch (error) {
      this.#numbers.giveBack();
      throw error;
    }
  }

  /** A reaction's event must be the one after its position, chained to it. */
  #inTurn({ delivery }: Work): void {
    const { subscription, event } = delivery!;
    const held = this.#positions.get(`${subscription} ${event.service} ${event.trust}`);
    const at: ChainPosition = held ?? CHAIN_START;
    if (held?.parked) throw new NotYet('the stream is parked');
    if (verifyNext(at, event) !== 'next') throw new OutOfTurn(at);
  }

  /** All statements of the transaction; none where nothing was accepted. */
  writes(settled: readonly Settled[]): Statement[] {
    const done = settled.filter(({ outcome, writes }) => outcome.kind === 'done' && writes);
    if (done.length === 0) return [];
    const tails = [...this.#tails.values()].filter((tail) => tail.events.length > 0);
    const statements = mergeWrites(done.flatMap(({ writes }) => writes!)).map((write) =>
      statementOf(write as Exclude<Write, { kind: 'emit' }>),
    );
    if (tails.length) {
      statements.push(eventsStatement(tails.flatMap((tail) => tail.events)), headsStatement(tails));
    }
    return [...statements, ...storedStatements(done, this.#numbers.given)];
  }

  settle(settled: readonly Settled[]): void {
    for (const { work, outcome } of settled) {
      if (outcome.kind === 'failed') work.reject(refusalOf(outcome.error));
      else {
        const { reply, text, seq } = outcome;
        work.resolve({ ...reply, text, seq, replayed: seq === null });
      }
    }
  }

  grown(): string[] {
    return [...this.#tails.values()].flatMap(({ events, head }) =>
      events.length ? [head.trustId] : [],
    );
  }

  marks(): Mark[] {
    return [...this.#tails.values()].flatMap(({ events, head }) =>
      events.length ? [{ trustId: head.trustId, seq: events[0]!.seq, eventId: events[0]!.id }] : [],
    );
  }
}

function replay(work: Work, kept: Kept): Settled {
  if (kept.bodyHash !== work.key!.bodyHash) throw new ProblemError(problems.keyReused());
  if (kept.reply === null && kept.status !== 204)
    throw new ProblemError(problems.keyExpired(kept.location));
  return { work, outcome: { kind: 'done', ...answerOf(kept), seq: null } };
}

function answerOf(kept: Kept): { reply: Reply; text: string | null } {
  const location = kept.location === null ? {} : { location: kept.location };
  const body = kept.reply === null ? {} : { body: JSON.parse(kept.reply) as unknown };
  return {
    reply: { status: kept.status as Reply['status'], ...body, ...location },
    text: kept.reply,
  };
}

/** The same key twice in one batch: the second gets the first's answer, or 409 for another body. */
function sameAgain(work: Work, twin: Settled): Settled {
  if (twin.work.key!.bodyHash !== work.key!.bodyHash) {
    return { work, outcome: { kind: 'failed', error: new ProblemError(problems.keyReused()) } };
  }
  const { reply, text } = twin.outcome as Extract<Settled['outcome'], { kind: 'done' }>;
  return { work, outcome: { kind: 'done', reply, text, seq: null } };
}
