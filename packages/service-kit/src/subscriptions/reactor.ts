import { verifyNext } from '@bursar/shared-types/chain';
import { command } from '../command.ts';
import type { AnyCommand, Decision, Reads } from '../command.ts';
import { SYSTEM } from '../context.ts';
import type { Context } from '../context.ts';
import type { Write } from '../database/statements.ts';
import { isPassing } from '../database/errors.ts';
import type { PostgresEngine } from '../engine/postgres-engine.ts';
import { NotYet, OutOfTurn } from '../engine/work.ts';
import type { LoggedEvent } from '../log/append.ts';
import { problems, ProblemError } from '../problem.ts';
import { byStream } from './apply.ts';
import { know } from './definition.ts';
import type { Reaction } from './definition.ts';
import { streamKey } from './positions.ts';
import { join, NOTHING, projectBatch } from './projector.ts';
import type { Progress } from './runner.ts';

/** Trusts whose events are reacted to at once. */
const AT_ONCE = 8;

/** Makes of a reaction what the runner applies: each event a command of its own, streams side by side. */
export function reactor(
  engine: PostgresEngine,
  reaction: Reaction,
): (events: readonly LoggedEvent[]) => Promise<Progress> {
  const definition = commandOf(reaction);
  return async (events) => {
    const streams = [...byStream(events)];
    let progress = NOTHING;
    while (streams.length) {
      const some = streams.splice(0, AT_ONCE);
      const results = await Promise.allSettled(
        some.map(([, list]) => reactInTurn(engine, reaction, definition, list)),
      );
      for (const result of results) {
        if (result.status === 'rejected') throw result.reason;
        progress = join(progress, result.value);
      }
    }
    return progress;
  };
}

/** A reaction as the command that the engine runs; its route only names it. */
function commandOf(reaction: Reaction): AnyCommand {
  return command({
    route: `REACT ${reaction.name}`,
    summary: '',
    access: { roles: [], at: 'trust' },
    reply: {},
    ...(reaction.series && {
      series: (input, ctx: Context) => reaction.series!(input.body as never, ctx),
    }),
    read: (input, ctx) => reaction.read(input.body as never, ctx) as Reads,
    decide: (facts, input, ctx): Decision<unknown> =>
      reaction.decide(facts as never, input.body as never, ctx),
    write: (value, ctx): readonly Write[] => reaction.write(value as never, ctx),
    respond: () => ({ status: 204 }),
  });
}

/** The events of one stream, one by one; those that do not concern it move the position together. */
async function reactInTurn(
  engine: PostgresEngine,
  reaction: Reaction,
  definition: AnyCommand,
  events: readonly LoggedEvent[],
): Promise<Progress> {
  const passive = { name: reaction.name, on: [], apply: () => [] };
  let progress = NOTHING;
  let rest = [...events];
  while (rest.length) {
    const concerns = rest.findIndex((event) => reaction.on.some((c) => c.type === event.type));
    const pass = rest.slice(0, concerns < 0 ? rest.length : concerns);
    if (pass.length) progress = join(progress, await projectBatch(engine.pool, passive, pass));
    if (progress.gaps.length || progress.forks.length || concerns < 0) return progress;
    progress = join(progress, await reactToOne(engine, reaction, definition, rest[concerns]!));
    if (progress.gaps.length || progress.forks.length || progress.halts.length) return progress;
    rest = rest.slice(concerns + 1);
  }
  return progress;
}

async function reactToOne(
  engine: PostgresEngine,
  reaction: Reaction,
  definition: AnyCommand,
  event: LoggedEvent,
): Promise<Progress> {
  const stream = { subscription: reaction.name, source: event.service, trust: event.trust };
  const key = streamKey(stream);
  const at = (seq: number, hash: string): Progress['positions'] =>
    new Map([[key, { ...stream, seq, hash, state: 'running', reason: null, since: null }]]);
  try {
    const body = know(event, reaction.on);
    await engine.perform(definition, {
      trustId: event.trust,
      by: SYSTEM,
      input: { params: {}, query: {}, body },
      cause: event.id,
      trace: event.trace,
      delivery: { subscription: reaction.name, event },
    });
    return { ...NOTHING, positions: at(event.seq, event.hash) };
  } catch (error) {
    if (error instanceof OutOfTurn) {
      const { seq, hash } = error.position;
      const verdict = verifyNext(error.position, event);
      return {
        ...NOTHING,
        positions: at(seq, hash),
        gaps: verdict === 'gap' ? [key] : [],
        forks: verdict === 'fork' ? [key] : [],
      };
    }
    if (error instanceof NotYet)
      return { ...NOTHING, halts: [{ key, state: 'waiting', reason: error.message }] };
    // The engine has tried passing failures for seconds; the runner goes on trying them.
    if (isPassing(error) || isUnavailable(error)) throw new Error('connection', { cause: error });
    const reason = `${event.service}#${event.seq} ${event.type}: ${(error as Error).message}`;
    return { ...NOTHING, halts: [{ key, state: 'parked', reason }] };
  }
}

function isUnavailable(error: unknown): boolean {
  const code = error instanceof ProblemError && error.problem.code;
  return code === problems.unavailable().code || code === problems.busy().code;
}
