import type { Reached } from '@bursar/service-kit/engine/engine';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** What a watch looks at. */
export interface Watched {
  /** How far sources have been heard about these trusts, in one look. */
  readonly reached: (trusts: readonly string[]) => Promise<readonly Reached[]>;
  readonly late: () => Standing['late'];
  /** Between two looks (500 ms). */
  readonly everyMs?: number;
}

interface Followed {
  standing: Standing | null;
  readonly wakes: Set<() => void>;
}

/**
 * The one reader behind all live streams of a process: while anybody follows, it looks twice a
 * second at all the trusts that are followed, with one query, however many follow them.
 */
export class Watch {
  readonly #watched: Watched;
  readonly #followed = new Map<string, Followed>();
  #looking = false;
  #again = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  /** Trusts that are followed now. */
  get size(): number {
    return this.#followed.size;
  }

  /**
   * Where a trust stands whenever that differs from what was told last, `known` to begin with. What
   * moved meanwhile is told as one. Ends when the signal aborts.
   */
  async *follow(
    trustId: string,
    known: string | null,
    signal: AbortSignal,
  ): AsyncGenerator<Standing> {
    const trust = this.#join(trustId);
    let told = known;
    let wake = () => undefined as void;
    const wakeUp = () => wake();
    trust.wakes.add(wakeUp);
    signal.addEventListener('abort', wakeUp);
    try {
      while (!signal.aborted) {
        const { standing } = trust;
        if (standing && standing.id !== told) {
          told = standing.id;
          yield standing;
        } else {
          await new Promise<void>((resolve) => (wake = resolve));
        }
      }
    } finally {
      signal.removeEventListener('abort', wakeUp);
      trust.wakes.delete(wakeUp);
      if (trust.wakes.size === 0) this.#followed.delete(trustId);
    }
  }

  #join(trustId: string): Followed {
    const there = this.#followed.get(trustId);
    if (there) return there;
    const trust = { standing: null, wakes: new Set<() => void>() };
    this.#followed.set(trustId, trust);
    this.#look();
    return trust;
  }

  /** Looks now, or right after the look under way, which may not know of the newest trust. */
  #look(): void {
    if (this.#looking) {
      this.#again = true;
      return;
    }
    this.#looking = true;
    clearTimeout(this.#timer);
    void this.#see().finally(() => {
      this.#looking = false;
      const pause = this.#again ? 0 : (this.#watched.everyMs ?? 500);
      this.#again = false;
      if (this.#followed.size > 0) this.#timer = setTimeout(() => this.#look(), pause);
    });
  }

  async #see(): Promise<void> {
    const trusts = [...this.#followed.keys()];
    // A database that does not answer is asked again at the next look; nobody is told otherwise.
    const reached = await this.#watched.reached(trusts).catch(() => null);
    if (reached === null) return;
    const late = this.#watched.late();
    const byTrust = Map.groupBy(reached, ({ trustId }) => trustId);
    for (const trustId of trusts) {
      const trust = this.#followed.get(trustId);
      const standing = standingOf(byTrust.get(trustId) ?? [], late);
      if (!trust || trust.standing?.id === standing.id) continue;
      trust.standing = standing;
      for (const wake of trust.wakes) wake();
    }
  }
}
