import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import styles from './two-lines.module.css';

/** Whether there is room for a table. */
export const useIsPhone = (): boolean =>
  useMediaQuery('(max-width: 40rem)', false, { getInitialValueInEffect: false });

/** Rows for a phone, where a table would have to be moved sideways: two lines each. */
export function TwoLines({
  label,
  rows,
}: {
  readonly label: string;
  readonly rows: readonly {
    readonly key: string;
    readonly title: ReactNode;
    readonly end?: ReactNode;
    readonly detail: ReactNode;
    readonly status?: ReactNode;
  }[];
}) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {rows.map(({ key, title, end, detail, status }) => (
        <li key={key}>
          <span className={styles.line}>
            <span>{title}</span>
            <span className="number">{end}</span>
          </span>
          <span className={styles.line}>
            <span className="muted">{detail}</span>
            <span className="number">{status}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
