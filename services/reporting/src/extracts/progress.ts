import type { Pool } from '@bursar/service-kit/database/pool';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import type { ExtractStage } from '@bursar/shared-types/codes/reporting';
import type { ExtractKey } from './pieces.ts';

/** Thrown through a making whose extract was called off meanwhile. */
export class CalledOff extends Error {}

/**
 * Tells how far a making is, where any replica can read it, and learns there that the extract was
 * called off. One word at a time: what comes while it is being written is passed over.
 */
export class Telling {
  readonly #pool: Pool;
  readonly #key: ExtractKey;
  readonly #off = new AbortController();
  #busy: Promise<void> | null = null;

  constructor(pool: Pool, key: ExtractKey) {
    this.#pool = pool;
    this.#key = key;
  }

  /** Aborted with CalledOff once the extract was called off. */
  get signal(): AbortSignal {
    return this.#off.signal;
  }

  /** Says how far it is, without waiting. */
  say(stage: ExtractStage, done: number, of: number): void {
    this.#busy ??= this.mustSay(stage, done, of)
      .catch((error: unknown) => this.#off.abort(error))
      .finally(() => (this.#busy = null));
  }

  /** Says how far it is; rejects with CalledOff where the extract was called off. */
  async mustSay(stage: ExtractStage, done: number, of: number): Promise<void> {
    const { trustId, extractId } = this.#key;
    const rows = await inTransaction(
      this.#pool,
      [trustId],
      [
        {
          text: `update extract set stage = $3, done = $4, "of" = $5
          where trust_id = $1 and id = $2 and state = 'requested' returning id`,
          values: [trustId, extractId, stage, done, of],
        },
      ],
    );
    if (rows.length === 0) this.#off.abort(new CalledOff('the extract was called off'));
    this.#off.signal.throwIfAborted();
  }

  /** Resolves once nothing is being said. */
  async quiet(): Promise<void> {
    await this.#busy;
  }
}
