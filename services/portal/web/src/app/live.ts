import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { staleAfter } from './live-news.ts';
import type { Moved } from './live-news.ts';
import { followTogether } from './live-together.ts';
import { useTrustId } from './trust-id.ts';

/** Whether figures change by themselves at present. */
export interface Live {
  /** Null while they do; else since when they do not. */
  readonly brokenSince: string | null;
  readonly late: Moved['late'];
}

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
    return followTogether(`/live?trust=${trustId}`, {
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
