import { isPassing } from '../database/errors.ts';
import type { Pool } from '../database/pool.ts';
import type { LoggedEvent } from '../log/append.ts';
import { applyEvents, byStream } from './apply.ts';
import type { Applier } from './apply.ts';
import type { Progress } from './runner.ts';

/**
 * Applies a batch of a projection. Where the whole fails, it is halved by stream and then within
 * the stream, until the event to blame stands alone: its stream is parked there, all else goes on.
 */
export async function projectBatch(
  pool: Pool,
  applier: Applier,
  events: readonly LoggedEvent[],
  schema?: string,
): Promise<Progress> {
  try {
    return { ...(await applyEvents(pool, applier, events, schema)), halts: [] };
  } catch (error) {
    if (isPassing(error)) throw error;
    const streams = [...byStream(events)];
    if (streams.length > 1) {
      const half = streams.length >> 1;
      const parts = [streams.slice(0, half), streams.slice(half)].map((part) =>
        part.flatMap(([, list]) => list),
      );
      return join(
        await projectBatch(pool, applier, parts[0]!, schema),
        await projectBatch(pool, applier, parts[1]!, schema),
      );
    }
    const [key, list] = streams[0]!;
    if (list.length === 1) {
      return {
        ...NOTHING,
        halts: [
          { key, state: 'parked', reason: `${nameOf(list[0]!)}: ${(error as Error).message}` },
        ],
      };
    }
    const half = list.length >> 1;
    const first = await projectBatch(pool, applier, list.slice(0, half), schema);
    if (first.halts.length || first.gaps.length || first.forks.length) return first;
    return join(first, await projectBatch(pool, applier, list.slice(half), schema));
  }
}

/** Of no event. */
export const NOTHING: Progress = { positions: new Map(), gaps: [], forks: [], halts: [] };

const nameOf = (event: LoggedEvent): string => `${event.service}#${event.seq} ${event.type}`;

/** What two parts of a batch came to, together. */
export function join(a: Progress, b: Progress): Progress {
  return {
    positions: new Map([...a.positions, ...b.positions]),
    gaps: [...a.gaps, ...b.gaps],
    forks: [...a.forks, ...b.forks],
    halts: [...a.halts, ...b.halts],
  };
}
