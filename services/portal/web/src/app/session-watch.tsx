import { Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.ts';
import { sendJson } from '../api/request.ts';
import { doubtSession } from '../api/standing.ts';
import { time } from '../words/format.ts';
import { coversUnheard } from './session-standing.ts';
import { askSession, sessionQuery } from './session.ts';
import type { Session } from './session.ts';

const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** How soon it is asked again where the portal says that the session goes on, or says nothing. */
const AGAIN_MS = 15_000;

/**
 * Warns two minutes before a session ends, when any key or tap extends it, and looks at its end
 * whether it has ended. `onUnheard` is told where nothing answers and nobody is at the page.
 */
export function SessionWatch({
  session,
  onUnheard,
}: {
  readonly session: Session;
  readonly onUnheard: () => void;
}) {
  const client = useQueryClient();
  const [isNear, setNear] = useState(false);
  const usedAt = useLastUse();
  const unheard = useRef(onUnheard);
  unheard.current = onUnheard;

  useEffect(() => {
    setNear(false);
    // Another tab, or a request of this one, may have extended it since.
    const check = async () => {
      const now = await client.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null);
      if (now && Date.parse(now.warnAt) <= Date.now()) setNear(true);
    };
    return afterUntil(session.warnAt, () => void check());
  }, [session.warnAt, client]);

  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async () => {
      const answer = await askSession().catch((error: unknown) => error);
      if (isOver) return;
      if (answer instanceof Problem && answer.status === 401) return doubtSession();
      if (answer instanceof Error) {
        if (coversUnheard(Date.now(), usedAt.current)) return unheard.current();
      } else {
        client.setQueryData(sessionQuery.queryKey, answer as Session);
      }
      again = setTimeout(() => void look(), AGAIN_MS);
    };
    const end = afterUntil(session.endsAt, () => void look());
    return () => {
      isOver = true;
      end();
      clearTimeout(again);
    };
  }, [session.endsAt, client, usedAt]);

  useEffect(() => {
    if (!isNear) return undefined;
    const extend = () => {
      setNear(false);
      sendJson<Session>('/session/extend', { method: 'POST' }).then(
        (extended) => client.setQueryData(sessionQuery.queryKey, extended),
        () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
      );
    };
    addEventListener('keydown', extend, { once: true });
    addEventListener('pointerdown', extend, { once: true });
    return () => {
      removeEventListener('keydown', extend);
      removeEventListener('pointerdown', extend);
    };
  }, [isNear, client]);

  return (
    <Modal opened={isNear} onClose={() => {}} withCloseButton={false} title="Still there?">
      <Text role="alert">
        You will be signed out at {time(session.endsAt)}. Press any key or tap to stay.
      </Text>
    </Modal>
  );
}

/** Calls `work` once the instant has come, after a second at the soonest. Gives what ends this. */
function afterUntil(instant: string, work: () => void): () => void {
  const wait = Math.max(Date.parse(instant) - Date.now(), 1_000);
  const timer = setTimeout(work, Math.min(wait, LONGEST_TIMER_MS));
  return () => clearTimeout(timer);
}

/** When somebody last pressed or typed anything in the page, ms since 1970. */
function useLastUse() {
  const usedAt = useRef(Date.now());
  useEffect(() => {
    const note = () => void (usedAt.current = Date.now());
    addEventListener('keydown', note, true);
    addEventListener('pointerdown', note, true);
    return () => {
      removeEventListener('keydown', note, true);
      removeEventListener('pointerdown', note, true);
    };
  }, []);
  return usedAt;
}
