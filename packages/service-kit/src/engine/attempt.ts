import { setTimeout as delay } from 'node:timers/promises';
import { isPassing, refusalOf } from '../database/errors.ts';
import { send } from '../database/pool.ts';
import { problems, ProblemError } from '../problem.ts';
import { runBatch } from './batch.ts';
import type { BatchFailed, BatchTools, Mark } from './batch.ts';
import * as pre from './preamble.ts';
import type { Work } from './work.ts';

// Together about four seconds: longer than a restart of PostgreSQL, shorter than a person's patience.
const BACKOFF_MS = [20, 50, 100, 250, 500, 1_000, 2_000];

/**
 * Runs a batch until each of its works is settled, and returns those that a lock kept out. A batch
 * that PostgreSQL refuses is halved until the one to blame stands alone and is refused alone.
 * Passing failures are tried again; after a lost connection the log itself tells whether the
 * commit took place. Never throws.
 */
export async function attempt(
  tools: BatchTools,
  works: readonly Work[],
  skipLocked: boolean,
  tries = 0,
): Promise<readonly Work[]> {
  try {
    return (await runBatch(tools, works, skipLocked)).missed;
  } catch (error) {
    const { cause, marks, settle, missed } = error as BatchFailed;
    if (isPassing(cause)) {
      if (tries === BACKOFF_MS.length) return giveUp(works);
      await delay(BACKOFF_MS[tries]);
      const fate = marks.length ? await fateOf(tools, marks) : 'lost';
      if (fate === 'unknown') return giveUp(works);
      if (fate === 'lost') return attempt(tools, works, skipLocked, tries + 1);
      settle();
      tools.onCommit(marks.map((mark) => mark.trustId));
      return missed;
    }
    if (works.length === 1) {
      works[0]!.reject(refusalOf(cause));
      return [];
    }
    const half = works.length >> 1;
    const first = await attempt(tools, works.slice(0, half), skipLocked);
    return [...first, ...(await attempt(tools, works.slice(half), skipLocked))];
  }
}

function giveUp(works: readonly Work[]): [] {
  for (const work of works) work.reject(new ProblemError(problems.unavailable()));
  return [];
}

/** Looks for the mark of a transaction whose end was not heard, behind the lock it may still hold. */
async function fateOf(
  tools: BatchTools,
  [mark]: readonly Mark[],
): Promise<'kept' | 'lost' | 'unknown'> {
  const { trustId, seq, eventId } = mark!;
  for (const pause of BACKOFF_MS) {
    try {
      return await tools.pool.use(async (connection) => {
        const answers = [
          { text: 'begin', values: [] },
          pre.trustsStatement([trustId]),
          pre.lockStatement([trustId], false),
          { text: 'select id from event where trust_id = $1 and seq = $2', values: [trustId, seq] },
          { text: 'rollback', values: [] },
        ].map((statement) => send(connection, statement));
        const found = (await answers[3]!).rows[0]?.[0];
        await answers[4];
        return found === eventId ? 'kept' : 'lost';
      });
    } catch {
      await delay(pause);
    }
  }
  return 'unknown';
}
