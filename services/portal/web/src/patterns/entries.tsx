import type { ReactNode } from 'react';
import styles from './entries.module.css';

/** Something of a short list: what it is, more of it, its state, what can be done about it. */
export interface Entry {
  readonly id: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly status?: ReactNode;
  readonly action?: ReactNode;
}

/** A short list whose entries can be acted upon: in a line at a desk, beneath each other on a phone. */
export function Entries({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly Entry[];
}) {
  return (
    <ul className={styles.entries} aria-label={label}>
      {entries.map(({ id, title, detail, status, action }) => (
        <li key={id}>
          <div className={styles.what}>
            <strong>{title}</strong>
            {detail && <span className="muted">{detail}</span>}
          </div>
          {status && <div className={styles.status}>{status}</div>}
          <div className={styles.action}>{action}</div>
        </li>
      ))}
    </ul>
  );
}
