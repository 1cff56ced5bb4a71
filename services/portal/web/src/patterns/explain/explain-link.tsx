import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { explainKey } from './address.ts';
import type { Explained } from './address.ts';
import styles from './explain.module.css';

/** A figure that answers for itself: leads to what it is made of, at an address of its own. */
export function ExplainLink({
  figure,
  children,
}: {
  readonly figure: Explained;
  readonly children: ReactNode;
}) {
  return (
    <Link
      to="."
      search={(before: object) => ({ ...before, explain: explainKey(figure) })}
      resetScroll={false}
      preload={false}
      className={styles.link}
      title="Explain this figure"
    >
      {children}
    </Link>
  );
}
