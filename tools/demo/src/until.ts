import type { Json } from './client.ts';

const EVERY_MS = 40;
const PATIENCE_MS = 30_000;

/**
 * Asks until the answer is as wanted: what one service tells another takes some milliseconds. Rejects
 * with the last answer when that takes half a minute.
 */
export async function until(
  ask: () => Promise<Json>,
  isWanted: (answer: Json) => boolean,
): Promise<Json> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer).slice(0, 600)}`);
    await new Promise((done) => setTimeout(done, EVERY_MS));
  }
}
