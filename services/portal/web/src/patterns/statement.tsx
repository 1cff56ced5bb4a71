import type { ReactNode } from 'react';
import styles from './statement.module.css';

/** A column of a statement. */
export interface StatementColumn<T> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'end';
  /** What stands beneath it, summed from pence. */
  readonly foot?: ReactNode;
}

/**
 * A table that is read whole: the lines of an order, a trial balance. Where it is wider than the
 * page it scrolls in a region of its own, which can be reached by keyboard.
 */
export function Statement<T>({
  caption,
  columns,
  rows,
  rowKey,
  isStrong,
  isCaptionShown = false,
}: {
  readonly caption: string;
  readonly columns: readonly StatementColumn<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T, at: number) => string | number;
  /** Rows that are sums of those above. */
  readonly isStrong?: (row: T) => boolean;
  readonly isCaptionShown?: boolean;
}) {
  const hasFoot = columns.some(({ foot }) => foot !== undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls takes the focus
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.statement}>
        <caption className={isCaptionShown ? styles.caption : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, align }) => (
              <th key={key} scope="col" className={align === 'end' ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={rowKey(row, at)} data-strong={isStrong?.(row) || undefined}>
              {columns.map(({ key, cell, align }) => (
                <td key={key} className={align === 'end' ? 'number' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {hasFoot && (
          <tfoot>
            <tr>
              {columns.map(({ key, foot, align }) => (
                <td key={key} className={align === 'end' ? 'number' : undefined}>
                  {foot}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
