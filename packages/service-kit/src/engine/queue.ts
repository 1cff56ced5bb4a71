import { problems, ProblemError } from '../problem.ts';

/** Commands of one trust that may wait before further ones are answered 503. */
const WAITING_PER_TRUST = 1_000;

/**
 * One command at a time per trust, in order of arrival, waiting in the process: a trust with two
 * hundred clients must not hold two hundred connections.
 */
export class TrustQueue {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #waiting = new Map<string, number>();

  /** Runs `task` when the trust's earlier ones are done; rejects with `busy` (503) when too many wait. */
  async run<T>(trustId: string, task: () => Promise<T>): Promise<T> {
    const waiting = this.#waiting.get(trustId) ?? 0;
    if (waiting >= WAITING_PER_TRUST) throw new ProblemError(problems.busy());
    this.#waiting.set(trustId, waiting + 1);
    const before = this.#last.get(trustId);
    const mine = before ? before.then(task, task) : task();
    const settled = mine.catch(() => undefined);
    this.#last.set(trustId, settled);
    try {
      return await mine;
    } finally {
      const left = this.#waiting.get(trustId)! - 1;
      if (left > 0) this.#waiting.set(trustId, left);
      else {
        this.#waiting.delete(trustId);
        this.#last.delete(trustId);
      }
    }
  }

  get size(): number {
    return [...this.#waiting.values()].reduce((sum, n) => sum + n, 0);
  }
}
