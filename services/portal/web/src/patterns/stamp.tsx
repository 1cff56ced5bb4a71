import type { ReactNode } from 'react';
import styles from './stamp.module.css';

/** From which history figures were computed, how old they are, and what is missing. */
export interface StampOf {
  readonly vector: readonly {
    readonly source: string;
    readonly seq: number;
    readonly hash: string;
  }[];
  readonly asAt: string | null;
  readonly words: string;
  readonly complete: boolean;
}

/** One a block of figures, whose cells inherit it: its age, what is late, and the way to its parts. */
export function Stamp({
  stamp,
  explain,
}: {
  readonly stamp: StampOf;
  readonly explain?: ReactNode;
}) {
  const history = stamp.vector
    .map(({ source, seq, hash }) => `${source}#${seq} ${hash}`)
    .join(' · ');
  return (
    <p
      className={styles.stamp}
      data-late={!stamp.complete || undefined}
      role={stamp.complete ? undefined : 'status'}
    >
      <span>
        {stamp.complete ? '' : '▲ '}
        {stamp.words}
      </span>
      {explain && <span className="no-print"> · {explain}</span>}
      <span className={styles.history}>{history}</span>
    </p>
  );
}
