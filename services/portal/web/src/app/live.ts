import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { doubtSession, whenSessionIsBack } from '../api/standing.ts';
import { pauseBefore, staleAfter } from './live-news.ts';
import type { Moved } from './live-news.ts';
import { useTrustId } from './trust-id.ts';

/** Whether figures change by themselves at present. */
export interface Live {
  /** Null while they do; else since when they do not. */
  readonly brokenSince: string | null;
  readonly late: Moved['late'];
}

/** A stream that ends to be begun again (its token had five minutes) is no break. */
const PATIENCE_MS = 6_000;

/**
 * Follows the trust's live stream: what was read of a service that moved is read again. After a
 * break of whatever kind the stream is begun again; it tells first where all sources stand, and
 * what moved meanwhile is read again by that.
 */
export function useLive(): Live {
  const trustId = useTrustId();
  const client = useQueryClient();
  const [brokenSince, setBroken] = useState<string | null>(null);
  const [late, setLate] = useState<Moved['late']>({});

  useEffect(() => {
    let before: Moved | null = null;
    return follow(`/live?trust=${trustId}`, {
      moved(now) {
        const stale = staleAfter(before, now);
        before = now;
        setLate(now.late);
        for (const service of stale)
          void client.invalidateQueries({ queryKey: [service, trustId] });
      },
      opened: () => setBroken(null),
      broke: (since) => setBroken(since),
    });
  }, [trustId, client]);

  return { brokenSince, late };
}

interface Told {
  readonly moved: (moved: Moved) => void;
  readonly opened: () => void;
  /** It has been away for longer than a moment, since then. */
  readonly broke: (since: string) => void;
}

/** Follows a stream until what it gives is called; begins it anew however it ends. */
function follow(address: string, told: Told): () => void {
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
