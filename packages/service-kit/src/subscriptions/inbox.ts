import type { LoggedEvent } from '../log/append.ts';
import { streamKey } from './positions.ts';

/** The stream that an event belongs to. */
export const keyOf = (event: LoggedEvent): string =>
  streamKey({ source: event.service, trust: event.trust });

const MOST_BYTES = 16 * 1024 * 1024;
/** What an event takes besides its body, generously. */
const BYTES_AROUND = 1_000;

const sizeOf = ({ body }: LoggedEvent): number => body.length + BYTES_AROUND;

/** Delivered events that are not applied yet, in order; it never holds more than 16 MiB. */
export class Inbox {
  #events: LoggedEvent[] = [];
  #bytes = 0;

  get size(): number {
    return this.#events.length;
  }

  /** Puts an event at the end; false, and nothing is done, where there is no room. */
  put(event: LoggedEvent): boolean {
    const size = sizeOf(event);
    if (this.#bytes + size > MOST_BYTES) return false;
    this.#events.push(event);
    this.#bytes += size;
    return true;
  }

  /** Takes out the first `most` events. */
  take(most: number): LoggedEvent[] {
    const taken = this.#events.splice(0, most);
    for (const event of taken) this.#bytes -= sizeOf(event);
    return taken;
  }

  /** Forgets all events of a stream. */
  drop(key: string): void {
    this.#events = this.#events.filter((event) => keyOf(event) !== key);
    this.#bytes = this.#events.reduce((sum, event) => sum + sizeOf(event), 0);
  }
}
