import type { Clock } from '@bursar/service-kit';
import { ProblemError } from '@bursar/service-kit/problem';
import { problems } from '../problems.ts';
import { needsRenewal } from './lifetime.ts';
import type { SessionStore } from './session-store.ts';
import type { Session, Tokens } from './session.ts';
import { Turns } from './turns.ts';

/** Renews tokens at the provider: null where it says that the sign-in is over. */
export type Renew = (refresh: string) => Promise<Tokens | null>;

/**
 * The access tokens of sessions. They hold for minutes and are renewed by a refresh token that is good
 * once: used twice, the provider ends the whole sign-in. So in one process all who wait share one
 * renewal, and between processes the session's row is locked. That takes a connection for as long as the
 * provider thinks, so that no more than `atOnce` renewals go on: others need the database too.
 */
export class AccessTokens {
  readonly #store: SessionStore;
  readonly #renew: Renew;
  readonly #clock: Clock;
  readonly #turns: Turns;
  readonly #underWay = new Map<string, Promise<string>>();

  constructor(store: SessionStore, renew: Renew, clock: Clock, atOnce: number) {
    this.#store = store;
    this.#renew = renew;
    this.#clock = clock;
    this.#turns = new Turns(atOnce);
  }

  /**
   * A token that holds for the request at hand. Rejects with `session-ended` where the provider ended
   * the sign-in, and with `identity-unavailable` where it does not answer and the token is spent.
   */
  of({ id, tokens }: Session): string | Promise<string> {
    if (!needsRenewal(tokens.accessEndsAt, this.#clock.now())) return tokens.access;
    let renewal = this.#underWay.get(id);
    if (!renewal) {
      renewal = this.#turns.take(() => this.#renewed(id)).finally(() => this.#underWay.delete(id));
      this.#underWay.set(id, renewal);
    }
    return renewal;
  }

  async #renewed(id: string): Promise<string> {
    const tokens = await this.#store.renew(id, async (kept) => {
      const now = this.#clock.now();
      // Another process may have renewed them while this one waited for the row.
      if (!needsRenewal(kept.accessEndsAt, now)) return kept;
      if (kept.refresh === null) return kept.accessEndsAt > now.getTime() ? kept : null;
      try {
        return await this.#renew(kept.refresh);
      } catch (error) {
        if (kept.accessEndsAt > now.getTime()) return kept;
        throw error;
      }
    });
    if (tokens === null) throw new ProblemError(problems.sessionEnded());
    return tokens.access;
  }
}
