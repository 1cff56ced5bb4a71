import { problems, ProblemError } from '../problem.ts';
import type { Work } from './work.ts';

/** How wide a lane is, and what runs its batches. */
export interface LaneOptions {
  /** Batches under way at once. */
  readonly lanes: number;
  /** Commands in a batch at the most. */
  readonly batch: number;
  /** Commands waiting at the most; further ones are answered 503. */
  readonly capacity: number;
  /** Runs a batch, settles what it ran, and returns what another transaction's lock kept out. */
  readonly run: (works: readonly Work[]) => Promise<readonly Work[]>;
  /** Runs one command that was kept out three times, waiting for its trust's lock. */
  readonly runAlone: (work: Work) => Promise<void>;
}

const RETRY_MS = 5;
const MISSES = 3;

/**
 * The lane takes commands of the hot paths together: each batch fairly over all waiting trusts, a
 * trust in at most one batch at a time, so that its commands keep their order.
 */
export class Lane {
  readonly #options: LaneOptions;
  readonly #queues = new Map<string, Work[]>();
  readonly #taken = new Set<string>();
  readonly #misses = new WeakMap<Work, number>();
  #waiting = 0;
  #running = 0;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** Commands waiting, for the metric. */
  get size(): number {
    return this.#waiting;
  }

  /** Takes a command in; rejects it with `busy` (503) when the lane is full. */
  push(work: Work): void {
    if (this.#waiting >= this.#options.capacity) {
      work.reject(new ProblemError(problems.busy()));
      return;
    }
    this.#put(work);
    this.#pump();
  }

  #put(work: Work, atFront = false): void {
    const queue = this.#queues.get(work.trustId);
    if (!queue) this.#queues.set(work.trustId, [work]);
    else if (atFront) queue.unshift(work);
    else queue.push(work);
    this.#waiting += 1;
  }

  #pump(): void {
    while (this.#running < this.#options.lanes && this.#waiting > 0) {
      const works = this.#take();
      if (works.length === 0) return;
      this.#running += 1;
      void this.#runBatch(works);
    }
  }

  /** One share of the batch for each waiting trust, those that waited longest first. */
  #take(): Work[] {
    const free = [...this.#queues.keys()].filter((trust) => !this.#taken.has(trust));
    const share = Math.max(1, Math.floor(this.#options.batch / Math.max(1, free.length)));
    const works: Work[] = [];
    for (const trust of free) {
      if (works.length >= this.#options.batch) break;
      const queue = this.#queues.get(trust)!;
      works.push(...queue.splice(0, Math.min(share, this.#options.batch - works.length)));
      this.#queues.delete(trust);
      if (queue.length) this.#queues.set(trust, queue);
      this.#taken.add(trust);
    }
    this.#waiting -= works.length;
    return works;
  }

  async #runBatch(works: readonly Work[]): Promise<void> {
    const missed = await this.#options.run(works);
    const missedTrusts = new Set(missed.map((work) => work.trustId));
    for (const { trustId } of works) if (!missedTrusts.has(trustId)) this.#taken.delete(trustId);
    this.#running -= 1;
    if (missed.length) setTimeout(() => void this.#again(missed, missedTrusts), RETRY_MS);
    this.#pump();
  }

  /** A lane never waits for a lock: after three misses a connection of its own does, for the first. */
  async #again(missed: readonly Work[], trusts: ReadonlySet<string>): Promise<void> {
    const patient: Promise<void>[] = [];
    for (const trust of trusts) {
      const works = missed.filter((work) => work.trustId === trust);
      const misses = (this.#misses.get(works[0]!) ?? 0) + 1;
      this.#misses.set(works[0]!, misses);
      const alone = misses >= MISSES ? works.shift() : undefined;
      for (const work of works.reverse()) this.#put(work, true);
      const free = (): void => {
        this.#taken.delete(trust);
        this.#pump();
      };
      if (alone) patient.push(this.#options.runAlone(alone).finally(free));
      else free();
    }
    await Promise.all(patient);
  }
}
