import type { SourceHead } from '../log/source.ts';
import { streamKey } from './positions.ts';

/** How far a subscription is behind a source: all its trusts together. */
export interface LagOf {
  /** Events that the source had when it last told of its heads, and that are not applied yet. */
  readonly events: number;
  /** Real seconds since the subscription had everything that its source had. */
  readonly seconds: number;
}

interface Told {
  readonly at: number;
  readonly heads: readonly SourceHead[];
  /** When everything that was told by then had been applied. */
  levelAt: number;
}

/**
 * Holds what sources told of their heads against what has been applied. A subscription that keeps up
 * is behind by the seconds since its source last told, as is one whose source falls silent.
 */
export class Lag {
  readonly #seqOf: (key: string) => number;
  readonly #now: () => number;
  readonly #told = new Map<string, Told>();
  readonly #since: number;

  /** @param seqOf the position of a stream, by its key */
  constructor(seqOf: (key: string) => number, now = Date.now) {
    this.#seqOf = seqOf;
    this.#now = now;
    this.#since = now();
  }

  /** A source has told of its heads. */
  told(source: string, heads: readonly SourceHead[]): void {
    // Whether what it told before has been applied is asked before that is forgotten.
    this.of(source);
    const levelAt = this.#told.get(source)?.levelAt ?? this.#since;
    this.#told.set(source, { at: this.#now(), heads, levelAt });
  }

  of(source: string): LagOf {
    const told = this.#told.get(source);
    if (!told) return { events: 0, seconds: this.#secondsSince(this.#since) };
    const events = told.heads.reduce(
      (sum, { trust, seq }) => sum + Math.max(0, seq - this.#seqOf(streamKey({ source, trust }))),
      0,
    );
    if (events === 0) told.levelAt = told.at;
    return { events, seconds: this.#secondsSince(told.levelAt) };
  }

  #secondsSince(at: number): number {
    return (this.#now() - at) / 1000;
  }
}
