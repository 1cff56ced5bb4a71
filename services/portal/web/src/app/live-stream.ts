import { doubtSession, whenSessionIsBack } from '../api/standing.ts';
import { pauseBefore } from './live-news.ts';
import type { Moved } from './live-news.ts';

/** A stream that ends to be begun again (its token had five minutes) is no break. */
const PATIENCE_MS = 6_000;

/** Who hears of a stream. */
export interface Told {
  readonly moved: (moved: Moved) => void;
  readonly opened: () => void;
  /** It has been away for longer than a moment, since then. */
  readonly broke: (since: string) => void;
}

/** Follows a stream until what it gives is called; begins it anew however it ends. */
export function follow(address: string, told: Told): () => void {
  let stream: EventSource;
  let failures = 0;
  let breaking: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(again);
    again = undefined;
    stream = new EventSource(address);
    stream.addEventListener('open', () => {
      failures = 0;
      clearTimeout(breaking);
      breaking = undefined;
      told.opened();
    });
    stream.addEventListener('moved', (event) =>
      told.moved(JSON.parse((event as MessageEvent<string>).data) as Moved),
    );
    stream.addEventListener('error', () => {
      const since = new Date().toISOString();
      breaking ??= setTimeout(() => told.broke(since), PATIENCE_MS);
      // The stream ends with the session, and says no more of it than that it ended.
      doubtSession();
      // An answer that is none of a stream (503, 401) is final to the browser; not to the page.
      if (stream.readyState !== EventSource.CLOSED) return;
      again ??= setTimeout(begin, pauseBefore(failures, Math.random()));
      failures += 1;
    });
  };
  begin();
  const end = whenSessionIsBack(() => {
    if (again === undefined) return;
    failures = 0;
    begin();
  });
  return () => {
    end();
    clearTimeout(breaking);
    clearTimeout(again);
    stream.close();
  };
}
