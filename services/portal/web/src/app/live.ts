import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTrustId } from './trust-id.ts';

/** How far each source has come, and which are late since when. */
interface Moved {
  readonly sources: Readonly<Record<string, number>>;
  readonly late: Readonly<Record<string, string>>;
}

/** Whether figures change by themselves at present. */
export interface Live {
  /** Null while they do; else since when they do not. */
  readonly brokenSince: string | null;
  readonly late: Moved['late'];
}

/**
 * Follows the trust's live stream: what was read of a service that moved is read again. After a
 * break the stream goes on where it was, so that nothing is missed.
 */
export function useLive(): Live {
  const trustId = useTrustId();
  const client = useQueryClient();
  const [brokenSince, setBroken] = useState<string | null>(null);
  const [late, setLate] = useState<Moved['late']>({});
  const seen = useRef<Moved['sources']>({});
  const missing = useRef('');

  useEffect(() => {
    seen.current = {};
    const stream = new EventSource(`/live?trust=${trustId}`);
    let breaking: ReturnType<typeof setTimeout> | undefined;
    stream.addEventListener('open', () => {
      clearTimeout(breaking);
      breaking = undefined;
      setBroken(null);
    });
    stream.addEventListener('moved', (event) => {
      const moved = JSON.parse((event as MessageEvent<string>).data) as Moved;
      const before = seen.current;
      const news = Object.keys(moved.sources).filter(
        (source) => before[source] !== undefined && before[source] !== moved.sources[source],
      );
      seen.current = moved.sources;
      setLate(moved.late);
      // A source that falls silent or is back changes the stamps of what is computed from it.
      const silent = Object.keys(moved.late).toSorted().join();
      const isOther = silent !== missing.current;
      missing.current = silent;
      const stale = [...news, ...(news.length > 0 || isOther ? ['reporting'] : [])];
      for (const service of stale) void client.invalidateQueries({ queryKey: [service, trustId] });
    });
    // A stream that ends to be begun again (its token had five minutes) is no break.
    stream.addEventListener('error', () => {
      breaking ??= setTimeout(() => setBroken(new Date().toISOString()), 6_000);
    });
    return () => {
      clearTimeout(breaking);
      stream.close();
    };
  }, [trustId, client]);

  return { brokenSince, late };
}
