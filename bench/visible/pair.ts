import pg from 'pg';
import { Child } from './child.ts';
import { instant } from './order.ts';
import type { Broker, Commit, ServicesOrder, Urls } from './order.ts';

/** How often the read model is looked at; what a look takes comes on top. */
const LOOK_MS = 2;
const PATIENCE_MS = 30_000;
const PROGRAM = new URL('./services.ts', import.meta.url);

/**
 * Two sample services at work, one of which keeps a read model of the other's events: in one
 * process on the local transport, in two on Kafka.
 */
export class Pair {
  readonly #processes: readonly Child[];
  readonly #reader: pg.Client;

  private constructor(processes: readonly Child[], reader: pg.Client) {
    this.#processes = processes;
    this.#reader = reader;
  }

  static async start(urls: Urls, kafka: Broker | null): Promise<Pair> {
    const alone: ServicesOrder['runs'][] = [['pots'], ['listener']];
    const runs: ServicesOrder['runs'][] = kafka ? alone : [['pots', 'listener']];
    const processes = await Promise.all(
      runs.map((each) => Child.start(PROGRAM, { runs: each, urls, kafka })),
    );
    const reader = new pg.Client({ connectionString: urls.listener.owner });
    await reader.connect();
    return new Pair(processes, reader);
  }

  /** Puts on the load; the milliseconds from each commit until it was seen in the read model. */
  async round(rate: number, seconds: number): Promise<number[]> {
    const before = await this.#look();
    const seen = new Map<string, number[]>();
    let commits: readonly Commit[] | null = null;
    const [source] = this.#processes;
    const answer = source!.ask<Commit[]>({ rate, seconds }).then((all) => (commits = all));
    let failure: unknown = null;
    answer.catch((error: unknown) => (failure = error));
    const end = instant() + seconds * 1_000 + PATIENCE_MS;
    while (!isAllSeen(commits, seen, before)) {
      const counts = await this.#look();
      const at = instant();
      for (const [potId, count] of counts) note(seen, potId, before.get(potId) ?? 0, count, at);
      if (failure) throw failure;
      if (at > end) throw new Error('what was committed was not seen in half a minute');
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    await answer;
    return commits!.map(([potId, number, at]) => {
      const first = (before.get(potId) ?? 0) + 1;
      // The read model may be quicker than the answer to COMMIT.
      return Math.max(0, seen.get(potId)![number - first]! - at);
    });
  }

  /** How many movements the read model has of each pot; of a trust they come in order. */
  async #look(): Promise<Map<string, number>> {
    const { rows } = await this.#reader.query<{ pot_id: string; movements: string }>({
      name: 'look',
      text: 'select pot_id, movements from pot_total',
    });
    return new Map(rows.map((row) => [row.pot_id, Number(row.movements)]));
  }

  async stop(): Promise<void> {
    await this.#reader.end();
    await Promise.all(this.#processes.map((child) => child.stop()));
  }
}

/** Notes when a pot's movements up to `count` were first seen. */
function note(
  seen: Map<string, number[]>,
  potId: string,
  before: number,
  count: number,
  at: number,
): void {
  const times = seen.get(potId) ?? [];
  seen.set(potId, times);
  while (times.length < count - before) times.push(at);
}

function isAllSeen(
  commits: readonly Commit[] | null,
  seen: ReadonlyMap<string, readonly number[]>,
  before: ReadonlyMap<string, number>,
): boolean {
  return (
    commits !== null &&
    commits.every(([potId, number]) => {
      const times = seen.get(potId)?.length ?? 0;
      return times + (before.get(potId) ?? 0) >= number;
    })
  );
}
