import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 15;

/**
 * Waits for what a test expects, and returns it once it is there (neither false, null nor
 * undefined). What `look` throws counts as "not yet". Rejects with `what` after 30 s.
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  patienceMs = 30_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + patienceMs;
  for (;;) {
    let failure: unknown;
    try {
      const found = await look();
      if (found !== false && found !== null && found !== undefined) {
        return found as Exclude<T, false | null | undefined>;
      }
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`, { cause: failure });
    await delay(PAUSE_MS);
  }
}
