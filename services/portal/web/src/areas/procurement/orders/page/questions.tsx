import { Name } from '../../../../patterns/detail/timeline.tsx';
import { dateTime } from '../../../../words/format.ts';
import type { Order } from '../../types.ts';
import styles from './page.module.css';
import { moveWord } from './timeline.ts';

/** What was asked and said about an order, the latest last. */
export function Questions({ order }: { readonly order: Order }) {
  return (
    <ul className={styles.list}>
      {order.history
        .filter(({ note }) => note)
        .map(({ version, move, by, at, note }) => (
          <li key={version}>
            {moveWord(move)} by <Name id={by} />, {dateTime(at)}: <q>{note}</q>
          </li>
        ))}
    </ul>
  );
}
