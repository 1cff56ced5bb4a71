const LIMIT = 10;
const WINDOW_MS = 5 * 60_000;
const REMEMBERED = 10_000;

/**
 * Counts wrong passwords by login: after ten within five minutes, no further ones are looked at until
 * five minutes have passed. Kept in memory: a restart forgets.
 */
export class Attempts {
  readonly #failures = new Map<string, { count: number; until: number }>();

  /** Whether a login is to be refused whatever its password. */
  isBlocked(login: string, now = Date.now()): boolean {
    const found = this.#failures.get(login);
    return found !== undefined && found.until > now && found.count >= LIMIT;
  }

  failed(login: string, now = Date.now()): void {
    const found = this.#failures.get(login);
    const count = found && found.until > now ? found.count + 1 : 1;
    if (this.#failures.size >= REMEMBERED)
      this.#failures.delete(this.#failures.keys().next().value!);
    this.#failures.delete(login);
    this.#failures.set(login, { count, until: now + WINDOW_MS });
  }

  succeeded(login: string): void {
    this.#failures.delete(login);
  }
}
