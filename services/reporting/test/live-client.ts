import { until } from '@bursar/test-kit';

/** What an event of the live stream says. */
export interface Moved {
  readonly id: string;
  readonly event: string;
  readonly data: {
    readonly sources: Readonly<Record<string, number>>;
    readonly late: Readonly<Record<string, string>>;
  };
}

/** A client of the live stream, over a real connection. */
export class LiveClient {
  readonly status: number;
  readonly events: Moved[] = [];
  ended = false;
  readonly #leaving: AbortController;

  private constructor(status: number, leaving: AbortController) {
    this.status = status;
    this.#leaving = leaving;
  }

  /** Connects with a token; with `last`, from where an earlier client left off. */
  static async connect(url: string, token: string, last?: string): Promise<LiveClient> {
    const leaving = new AbortController();
    const headers = { authorization: `Bearer ${token}`, ...(last && { 'last-event-id': last }) };
    const { status, body } = await fetch(url, { headers, signal: leaving.signal });
    const client = new LiveClient(status, leaving);
    void client.#read(body!.pipeThrough(new TextDecoderStream()));
    return client;
  }

  async #read(parts: AsyncIterable<string>): Promise<void> {
    let text = '';
    try {
      for await (const part of parts) {
        const whole = (text + part).split('\n\n');
        text = whole.pop()!;
        this.events.push(...whole.filter((one) => one.startsWith('id:')).map(eventOf));
      }
    } catch {
      // It left.
    }
    this.ended = true;
  }

  /** The event of this place in its stream, once it is there. */
  nth(n: number): Promise<Moved> {
    return until(`event ${n} of the live stream`, () => this.events[n - 1]);
  }

  leave(): void {
    this.#leaving.abort();
  }
}

function eventOf(text: string): Moved {
  const fields = text
    .split('\n')
    .map((line) => [line.split(': ', 1)[0]!, line.replace(/^\w+: /, '')]);
  const { id, event, data } = Object.fromEntries(fields) as Record<string, string>;
  return { id: id!, event: event!, data: JSON.parse(data!) as Moved['data'] };
}
