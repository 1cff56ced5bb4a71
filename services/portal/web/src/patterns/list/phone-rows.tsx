import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useAddress } from '../../app/trust.tsx';
import type { LooseList, Row } from './definition.ts';
import styles from './list.module.css';
import { TablePages } from './table-pages.tsx';
import type { Shown } from './table-rows.tsx';
import { useWindowRows } from './use-window-rows.ts';

/** The rows on a phone: two lines each, nothing sideways. */
export function PhoneRows(shown: Shown) {
  const { definition, rows } = shown;
  const list = useRef<HTMLUListElement>(null);
  const { items, before, after, pages } = useWindowRows(shown, 68, list);
  const listed = (
    <ul
      ref={list}
      className={styles.phone}
      aria-label={definition.title}
      aria-busy={rows.isLoading}
    >
      {before > 0 && <li aria-hidden="true" style={{ height: before }} />}
      {items.map(({ index }) => (
        <PhoneRow
          key={definition.id(rows.rows[index])}
          definition={definition}
          row={rows.rows[index]}
          place={index + 1}
          size={rows.count?.exact ?? -1}
        />
      ))}
      {after > 0 && <li aria-hidden="true" style={{ height: after }} />}
    </ul>
  );
  if (!pages) return listed;
  return (
    <>
      {listed}
      <TablePages
        page={pages.page}
        loaded={rows.rows.length}
        hasMore={rows.hasMore}
        onPage={pages.setPage}
      />
    </>
  );
}

function PhoneRow({
  definition,
  row,
  place,
  size,
}: {
  readonly definition: LooseList;
  readonly row: Row;
  readonly place: number;
  readonly size: number;
}) {
  const address = useAddress();
  const { title, detail, end, status } = definition.phone(row);
  const body = (
    <>
      <span className={styles.first}>
        <span className={styles.title}>{title}</span>
        <span className={styles.end}>{end}</span>
      </span>
      <span className={styles.second}>
        <span className={styles.title}>{detail}</span>
        <span className={styles.end}>{status}</span>
      </span>
    </>
  );
  return (
    <li aria-posinset={place} aria-setsize={size}>
      {definition.open ? (
        <Link to={address(definition.open(row), definition.school?.(row))}>{body}</Link>
      ) : (
        <div>{body}</div>
      )}
    </li>
  );
}
