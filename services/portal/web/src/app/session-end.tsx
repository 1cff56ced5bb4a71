import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { sendJson } from '../api/request.ts';
import { time } from '../words/format.ts';
import { sessionQuery } from './session.ts';
import type { Session } from './session.ts';

/**
 * Warns two minutes before a session ends; any key or tap extends it. Once it has ended the page is
 * covered, not left: what was typed stands beneath until the same person is back.
 */
export function SessionEnd({
  session,
  hasEnded,
  children,
}: {
  readonly session: Session;
  readonly hasEnded: boolean;
  readonly children: ReactNode;
}) {
  const client = useQueryClient();
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    setNear(false);
    const wait = Date.parse(session.warnAt) - Date.now();
    const timer = setTimeout(() => void check(), Math.min(Math.max(wait, 1_000), 2 ** 31 - 1));
    // Another tab, or a request of this one, may have extended it since.
    const check = async () => {
      const now = await client.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null);
      if (now && Date.parse(now.warnAt) <= Date.now()) setNear(true);
    };
    return () => clearTimeout(timer);
  }, [session.warnAt, client]);

  useEffect(() => {
    if (!isNear || hasEnded) return undefined;
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
  }, [isNear, hasEnded, client]);

  return (
    <>
      <div inert={hasEnded}>{children}</div>
      <Modal
        opened={isNear && !hasEnded}
        onClose={() => {}}
        withCloseButton={false}
        title="Still there?"
      >
        <Text role="alert">
          You will be signed out at {time(session.endsAt)}. Press any key or tap to stay.
        </Text>
      </Modal>
      <Modal
        opened={hasEnded}
        onClose={() => {}}
        withCloseButton={false}
        fullScreen
        title="You were signed out"
      >
        <Stack>
          <Text role="alert">
            Your session ended. Saved drafts are kept for {session.user.name ?? 'you'} alone.
          </Text>
          <Group>
            <Button
              component="a"
              href={`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`}
            >
              Sign in again
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
