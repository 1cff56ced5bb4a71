import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { whenSessionEnds } from '../api/request.ts';
import { OfflineProvider } from '../patterns/files/queue/offline.tsx';
import { Loading, Refused } from '../patterns/states.tsx';
import { SessionEnd } from './session-end.tsx';
import { sessionQuery, signInAddress } from './session.ts';

/** Lets the pages be seen by whoever is signed in; leads everybody else to the sign-in and back. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const session = useQuery(sessionQuery);
  useEffect(() => {
    whenSessionEnds(() => void client.invalidateQueries({ queryKey: sessionQuery.queryKey }));
  }, [client]);
  const isOut = session.error !== null && 'status' in session.error && session.error.status === 401;
  useEffect(() => {
    if (isOut && !session.data) location.replace(signInAddress());
  }, [isOut, session.data]);

  if (session.data) {
    return (
      <SessionEnd session={session.data} hasEnded={isOut}>
        <OfflineProvider userId={session.data.user.id}>{children}</OfflineProvider>
      </SessionEnd>
    );
  }
  if (isOut || session.isPending) return <Loading what="Bursar" />;
  return <Refused error={session.error} retry={() => void session.refetch()} />;
}
