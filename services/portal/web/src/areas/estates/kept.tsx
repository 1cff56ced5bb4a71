import { QueueList } from '../../patterns/files/index.ts';
import { useQueued } from '../../patterns/files/queue/offline.tsx';

/** What was given without a connection and is not sent yet; nothing where all is sent. */
export function Kept() {
  const isWaiting = useQueued().some(({ state }) => state.kind !== 'sent');
  return isWaiting ? <QueueList /> : null;
}
