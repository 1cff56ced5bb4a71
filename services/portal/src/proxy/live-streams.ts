import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Of one session in one process; each open tab has one. */
export const LARGEST_COUNT = 12;
/** How long a stream that made room stays away: as long as any lasts before its token ends. */
const AWAY_MS = 5 * 60_000;
const LOOK_EVERY_MS = 30_000;
/** Begins on a line of its own, wherever the service's words broke off; half an event is let go. */
const STAY_AWAY = `\nretry: ${AWAY_MS}\n\n`;

/** A stream of events on its way to a browser. It can be ended at any time, and ends whole. */
export interface LiveStream {
  /** What the browser is sent of the service's stream. */
  carry(source: Readable): Readable;
}

/**
 * The streams of events that are open, by session. One more than a session may have ends its oldest,
 * which is told to stay away for a while: ended and no more, it would be back in two seconds and end
 * the next one. The page that follows it says that it is not live.
 */
export class LiveStreams {
  readonly #open = new Map<string, Set<Ending>>();

  /**
   * Begins one; it counts until its reply is closed. It ends soon after its session, and is not ended
   * where `isAlive` rejects: the browser connects anew, and is told.
   */
  begin(
    sessionId: string,
    { raw }: Pick<FastifyReply, 'raw'>,
    isAlive: () => Promise<boolean>,
    everyMs = LOOK_EVERY_MS,
  ): LiveStream {
    const stream = new Ending();
    const open = this.#open.get(sessionId) ?? new Set();
    this.#open.set(sessionId, open.add(stream));
    const [oldest] = open;
    if (open.size > LARGEST_COUNT && oldest) {
      open.delete(oldest);
      oldest.end(STAY_AWAY);
    }

    const look = async () => {
      const alive = await isAlive().catch(() => true);
      if (!alive) stream.end();
    };
    const looking = setInterval(() => void look(), everyMs).unref();
    raw.once('close', () => {
      clearInterval(looking);
      open.delete(stream);
      if (open.size === 0 && this.#open.get(sessionId) === open) this.#open.delete(sessionId);
    });
    return stream;
  }
}

class Ending implements LiveStream {
  readonly #out = new PassThrough();
  #source: Readable | undefined;

  carry(source: Readable): Readable {
    this.#source = source;
    // Let go of, it fails as well, and what is left to say is still on its way.
    source.on('error', (error) => {
      if (!this.#out.writableEnded) this.#out.destroy(error);
    });
    this.#out.once('close', () => source.destroy());
    // Ended before the service answered: what is left to say is said.
    if (this.#out.writableEnded) source.destroy();
    else source.pipe(this.#out);
    return this.#out;
  }

  end(lastWords = ''): void {
    this.#source?.unpipe(this.#out);
    if (!this.#out.writableEnded) this.#out.end(lastWords);
    this.#source?.destroy();
  }
}
