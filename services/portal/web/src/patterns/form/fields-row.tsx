import type { ReactNode } from 'react';
import styles from './form.module.css';

/** Fields beside each other where there is room, beneath each other on a phone. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
