import type { LoggedEvent } from './append.ts';
import type { LogSource, SourceHead } from './source.ts';

/** Where a service's internal listener is, and by what it knows who asks. */
export interface HttpSourceOptions {
  readonly service: string;
  /** `http://finance:8081` */
  readonly url: string;
  /** A client-credentials token for the audience `bursar-internal`; see `clientTokens`. */
  readonly token: () => Promise<string>;
}

/** Events in one answer at the most. */
export const MOST_EVENTS = 1_000;
/** A source that is silent for longer is late, and asked again. */
const PATIENCE_MS = 8_000;

/**
 * The log of a service in another process, read by its internal listener. Rejects where that does
 * not answer within eight seconds, refuses, breaks off, or is another service's.
 */
export class HttpSource implements LogSource {
  readonly service: string;
  readonly #options: HttpSourceOptions;

  constructor(options: HttpSourceOptions) {
    this.service = options.service;
    this.#options = options;
  }

  heads(): Promise<SourceHead[]> {
    return this.#ask<SourceHead>('heads');
  }

  async events(trust: string, after: number, limit: number): Promise<LoggedEvent[]> {
    const events: LoggedEvent[] = [];
    while (events.length < limit) {
      const most = Math.min(limit - events.length, MOST_EVENTS);
      const at = events.at(-1)?.seq ?? after;
      const query = new URLSearchParams({ trust, after: String(at), limit: String(most) });
      const page = await this.#ask<LoggedEvent>(`events?${query.toString()}`);
      events.push(...page);
      if (page.length < most) break;
    }
    return events;
  }

  async #ask<Line>(what: string): Promise<Line[]> {
    const { url, token } = this.#options;
    const reply = await fetch(new URL(`/internal/${what}`, url), {
      headers: { authorization: `Bearer ${await token()}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${this.service} answered ${reply.status}`);
    // An address that leads to another service would look like a fork in every stream.
    if (reply.headers.get('bursar-source') !== this.service) {
      throw new Error(`what answers at ${url} is not ${this.service}`);
    }
    return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
  }
}
