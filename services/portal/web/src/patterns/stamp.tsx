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
  isForAudit = false,
}: {
  readonly stamp: StampOf;
  readonly explain?: ReactNode;
  /** Whether the positions are what the reader came for: then they are not folded away. */
  readonly isForAudit?: boolean;
}) {
  const positions = stamp.vector
    .map(({ source, seq, hash }) => `${source}#${seq} ${hash}`)
    .join(' · ');
  return (
    <div className={styles.stamp} data-late={!stamp.complete || undefined}>
      <p role={stamp.complete ? undefined : 'status'}>
        {stamp.complete ? '' : '▲ '}
        {stamp.words}
        {explain && <span className="no-print"> · {explain}</span>}
      </p>
      {positions && <Positions isOpen={isForAudit}>{positions}</Positions>}
    </div>
  );
}

/**
 * The positions in the services' histories by which a figure can be proved: folded away on the
 * screen, since few look for them, and always printed.
 */
export function Positions({
  isOpen = false,
  children,
}: {
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles.positions} open={isOpen}>
      <summary>Positions</summary>
      <span>{children}</span>
    </details>
  );
}
