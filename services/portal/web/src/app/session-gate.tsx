import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem.ts';
import { sessionIsBack, sessionIsSure, whenSessionIsInDoubt } from '../api/standing.ts';
import { OfflineProvider } from '../patterns/files/queue/offline.tsx';
import { Loading, Refused } from '../patterns/states.tsx';
import { SessionCover } from './session-cover.tsx';
import { askEvery, standingOf } from './session-standing.ts';
import { SessionWatch } from './session-watch.tsx';
import { sessionQuery, signInAddress } from './session.ts';
import type { Session } from './session.ts';
import { tellTabs, whenTabsTell } from './tabs.ts';

/** Lets the pages be seen by whoever is signed in; leads everybody else to the sign-in and back. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const session = useQuery(sessionQuery);
  const isOut = isEnded(session.error);
  useEffect(() => {
    if (isOut && !session.data) location.replace(signInAddress());
  }, [isOut, session.data]);
  if (session.data) return <OwnPage session={session.data}>{children}</OwnPage>;
  if (isOut || session.isPending)
    return <Loading what="Bursar" retry={() => void session.refetch()} />;
  return <Refused error={session.error} retry={() => void session.refetch()} />;
}

const isEnded = (error: unknown): boolean => error instanceof Problem && error.status === 401;

/**
 * The page of one person, from when it is loaded: covered while their session is over or somebody
 * else's, and what is typed in it stays beneath.
 */
function OwnPage({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  const client = useQueryClient();
  const [owner] = useState(session.user);
  const [isUnheard, setUnheard] = useState(false);
  const known = (isOut: boolean) =>
    standingOf({ owner: owner.id, seen: session.user.id, isOut, isUnheard });
  const { error, dataUpdatedAt } = useQuery({
    ...sessionQuery,
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state }) => askEvery(known(isEnded(state.error)), state.error !== null),
  });
  const standing = known(isEnded(error));
  useEffect(() => setUnheard(false), [dataUpdatedAt]);
  useEffect(() => {
    const ask = () =>
      void client.refetchQueries({ queryKey: sessionQuery.queryKey }, { cancelRefetch: false });
    const shown = ({ persisted }: PageTransitionEvent) => persisted && ask();
    whenSessionIsInDoubt(ask);
    addEventListener('pageshow', shown);
    const deafen = whenTabsTell('session', ask);
    return () => {
      whenSessionIsInDoubt(() => {});
      removeEventListener('pageshow', shown);
      deafen();
    };
  }, [client]);
  // Each answer that they are signed in lets go on what waited for that.
  useEffect(() => {
    if (standing === 'here' && error === null) sessionIsSure();
  }, [standing, error, dataUpdatedAt]);
  const former = useRef(standing);
  useEffect(() => {
    const before = former.current;
    former.current = standing;
    if (standing !== 'here') return;
    tellTabs('session');
    if (before !== 'here') sessionIsBack();
    // What was read meanwhile may have been read as somebody else.
    if (before === 'other') void client.invalidateQueries();
  }, [standing, client]);

  const focused = useRef<HTMLElement | null>(null);
  return (
    <>
      <div
        key={owner.id}
        hidden={standing === 'other'}
        className={standing === 'here' ? undefined : 'no-print'}
        onFocusCapture={({ target }) => void (focused.current = target as HTMLElement)}
      >
        <OfflineProvider userId={owner.id}>{children}</OfflineProvider>
      </div>
      {standing === 'here' ? (
        <SessionWatch session={session} onUnheard={() => setUnheard(true)} />
      ) : (
        <SessionCover
          standing={standing}
          owner={owner.name}
          other={session.user.name}
          focusAfter={focused}
        />
      )}
    </>
  );
}
