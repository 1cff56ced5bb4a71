import { v7 as uuidv7 } from 'uuid';
import { businessDate } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { AnyQuery, FactsOf, Reads } from '../command.ts';
import { PLATFORM } from '../context.ts';
import type { Actor, Context } from '../context.ts';
import { refusalOf } from '../database/errors.ts';
import { send } from '../database/pool.ts';
import type { Connection, Pool } from '../database/pool.ts';
import { planReads } from '../database/reads.ts';
import { ProblemError } from '../problem.ts';
import { checkRoles, checkUnits } from './access.ts';
import type { Request, Run } from './engine.ts';
import * as pre from './preamble.ts';

/**
 * Runs `work` in one READ ONLY REPEATABLE READ transaction, as who asks, in the request's trust.
 * Rejects with a problem where they may not, or where a value cannot be asked for.
 */
export function withSnapshot<T>(
  pool: Pool,
  clock: Clock,
  request: Request & { readonly definition: { readonly access: AnyQuery['access'] } },
  work: (ctx: Context, run: Run) => Promise<T>,
): Promise<T> {
  return pool.use(async (connection) => {
    const home = request.definition.access.at === 'platform' ? PLATFORM : request.trustId;
    const trusts = [...new Set([home, request.trustId])];
    const now = clock.now();
    const opening = [
      { text: 'begin isolation level repeatable read read only', values: [] },
      pre.trustsStatement(trusts),
      pre.grantsStatement(
        trusts,
        trusts.map(() => request.subject),
        businessDate(now),
      ),
    ].map((statement) => send(connection, statement));
    try {
      for (const answer of opening) await answer;
      const actors = pre.actorsOf((await opening[2]!).rows);
      const nobody: Actor = { id: request.subject, grants: [], grantsSeq: 0 };
      const ctx: Context = {
        trustId: request.trustId,
        actor: actors.get(`${home} ${request.subject}`) ?? nobody,
        now: now.toISOString(),
        today: businessDate(now),
        ifMatch: request.ifMatch ?? null,
        newId: uuidv7,
        nextNumber: () => {
          throw new Error('a query draws no numbers');
        },
      };
      checkRoles(request.definition.access, ctx.actor);
      return await work(ctx, (reads) => runReads(connection, request.trustId, reads));
    } catch (error) {
      // A value that the schemas let through and PostgreSQL cannot hold is the input's fault.
      throw refusalOf(error);
    } finally {
      await send(connection, { text: 'rollback', values: [] });
    }
  });
}

async function runReads<R extends Reads>(
  connection: Connection,
  trustId: string,
  reads: R,
): Promise<FactsOf<R>> {
  const { planned, facts } = planReads([{ trustId, reads }]);
  const answers = planned.map(({ statement }) => send(connection, statement));
  for (const [i, answer] of answers.entries()) planned[i]!.take(await answer);
  return facts[0] as FactsOf<R>;
}

/** A declared query from access to answer. */
export function runQuery(
  pool: Pool,
  clock: Clock,
  request: Request & { readonly definition: AnyQuery },
): Promise<unknown> {
  const { definition, input } = request;
  return withSnapshot(pool, clock, request, async (ctx, run) => {
    const facts = await run(definition.read(input as never, ctx) as Reads);
    checkUnits(definition, ctx.actor, facts, input);
    const decision = definition.respond(facts, input as never, ctx);
    if (decision.kind === 'accepted') return decision.value as unknown;
    if (decision.kind === 'refused') throw new ProblemError(decision.problem);
    throw new Error('a query does not wait');
  });
}
