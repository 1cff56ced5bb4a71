import type { ReactNode } from 'react';
import styles from './row-action.module.css';

/** Something done to a row of a list: a button that leaves the row its air. */
export function RowAction({ children }: { readonly children: ReactNode }) {
  return <span className={styles.row}>{children}</span>;
}
