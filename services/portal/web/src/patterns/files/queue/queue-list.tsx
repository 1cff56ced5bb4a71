import { Button } from '@mantine/core';
import { time } from '../../../words/format.ts';
import styles from '../files.module.css';
import { stateWords } from './items.ts';
import type { ItemState, QueueItem } from './items.ts';
import { useOfflineQueue, useQueued } from './offline.tsx';

const GLYPHS: Readonly<Record<ItemState['kind'], string>> = {
  waiting: '○',
  sending: '◐',
  sent: '✓',
  refused: '■',
};

/** What was given without a connection, how far each is, and what can be done. Nothing when empty. */
export function QueueList() {
  const queue = useOfflineQueue();
  const items = useQueued();
  if (items.length === 0) return null;
  return (
    <section aria-label="Kept on this device">
      <h2>Kept on this device</h2>
      <ul className={styles.queue}>
        {items.map((item) => (
          <li key={item.id}>
            <span className={styles.name}>
              {item.title}, {time(item.madeAt)}
              <span className={styles.state} data-kind={item.state.kind}>
                <span aria-hidden>{GLYPHS[item.state.kind]}</span> {stateWords(item.state)}
              </span>
            </span>
            {item.state.kind === 'refused' && (
              <Act item={item} words="Try again" onClick={() => void queue.retry(item.id)} />
            )}
            {item.state.kind !== 'sending' && (
              <Act
                item={item}
                words={item.state.kind === 'sent' ? 'Hide' : 'Remove'}
                onClick={() => void queue.remove(item.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Act({
  item,
  words,
  onClick,
}: {
  readonly item: QueueItem;
  readonly words: string;
  readonly onClick: () => void;
}) {
  return (
    <Button variant="subtle" size="compact-md" onClick={onClick}>
      {words}
      <span className="visually-hidden"> {item.title}</span>
    </Button>
  );
}
