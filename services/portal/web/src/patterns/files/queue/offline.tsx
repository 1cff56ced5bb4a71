import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ReactNode } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { whenSessionIsBack } from '../../../api/standing.ts';
import { announceNow } from '../../../app/announce.tsx';
import { keptUntilSignOut } from '../../../app/sign-out.ts';
import { whenTabsTell } from '../../../app/tabs.ts';
import { counted } from '../../../words/format.ts';
import { unsent } from './items.ts';
import type { QueueItem } from './items.ts';
import type { OfflineQueue } from './offline-queue.ts';
import { queueOf } from './send.ts';

/** A question before signing out: how many items it would lose, and what takes the answer. */
interface Asking {
  readonly count: number;
  readonly answer: (mayGo: boolean) => void;
}

const Queue = createContext<OfflineQueue | null>(null);

/**
 * Gives the pages within the offline queue of one user; sends what waits when there is a connection,
 * and asks before signing out would lose it.
 */
export function OfflineProvider({
  userId,
  children,
}: {
  readonly userId: string;
  readonly children: ReactNode;
}) {
  const queue = useMemo(() => queueOf(userId), [userId]);
  const [asking, ask] = useState<Asking | null>(null);
  useSending(queue);
  useEffect(
    () =>
      keptUntilSignOut({
        async mayGo() {
          // Another tab may have kept some: what is asked about is all that would be lost.
          const left = await queue.left().catch(() => unsent(queue.items()));
          if (left.length === 0) return true;
          const mayGo = await new Promise<boolean>((answer) => ask({ count: left.length, answer }));
          ask(null);
          return mayGo;
        },
        empty: () => queue.empty(),
      }),
    [queue],
  );
  return (
    <Queue.Provider value={queue}>
      {children}
      <Modal
        opened={asking !== null}
        onClose={() => asking?.answer(false)}
        title={`${counted(asking?.count ?? 0, 'item')} not sent`}
      >
        <Stack>
          <Text>
            They are only on this device. Signing out removes them, as others may use it after you.
          </Text>
          <Group>
            <Button onClick={() => asking?.answer(false)}>Stay signed in</Button>
            <Button variant="default" onClick={() => asking?.answer(true)}>
              Remove them and sign out
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Queue.Provider>
  );
}

/** The queue of whoever is signed in. Throws outside of `OfflineProvider`. */
export function useOfflineQueue(): OfflineQueue {
  const queue = useContext(Queue);
  if (!queue) throw new Error('no queue is here');
  return queue;
}

/** What is in the queue, oldest first. */
export function useQueued(): readonly QueueItem[] {
  const queue = useOfflineQueue();
  return useSyncExternalStore(queue.subscribe, queue.items);
}

/** How often what waits is tried while the browser says that there is a connection. */
const RETRY_MS = 60_000;

function useSending(queue: OfflineQueue): void {
  useEffect(() => {
    const flush = () => {
      const before = unsent(queue.items()).length;
      queue.flush().then(
        () => {
          const sent = before - unsent(queue.items()).length;
          if (sent > 0) announceNow(`${counted(sent, 'item')} sent.`);
        },
        () => {},
      );
    };
    const timer = setInterval(() => {
      if (navigator.onLine && unsent(queue.items()).length > 0) flush();
    }, RETRY_MS);
    queue.open().catch(() => {});
    addEventListener('online', flush);
    const ends = [
      whenSessionIsBack(() => unsent(queue.items()).length > 0 && flush()),
      whenTabsTell('queue', () => void queue.reread().catch(() => {})),
    ];
    return () => {
      for (const end of ends) end();
      clearInterval(timer);
      removeEventListener('online', flush);
    };
  }, [queue]);
}
