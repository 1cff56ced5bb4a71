import { Checkbox } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { usePreferences } from '../../app/preferences.ts';
import { useAddress } from '../../app/trust.tsx';
import type { Asked } from './asked.ts';
import type { Selection } from './bulk.tsx';
import type { Column, LooseList, Row } from './definition.ts';
import styles from './list.module.css';
import { TablePages } from './table-pages.tsx';
import type { useRows } from './use-rows.ts';
import { useNarrow } from './use-narrow.ts';
import { useWindowRows } from './use-window-rows.ts';

/** What both ways of showing rows are given. */
export interface Shown {
  readonly definition: LooseList;
  readonly asked: Asked;
  readonly columns: readonly Column<Row>[];
  readonly rows: ReturnType<typeof useRows<Row>>;
  readonly selection: Selection;
  /** Every row at once, for print. */
  readonly isWhole: boolean;
}

/** The rows as a table: sorted by its heads, gone through with the arrows, opened with Enter. */
export function TableRows(shown: Shown) {
  const { definition, asked, columns, rows, selection } = shown;
  const { preferences } = usePreferences();
  const body = useRef<HTMLTableSectionElement>(null);
  const height = preferences.compact ? 32 : 44;
  const { items, before, after, to, pages } = useWindowRows(shown, height, body);
  const [at, setAt] = useState(0);
  const { box, probe, isNarrow } = useNarrow();
  const [wish, setWish] = useState<number | null>(null);

  useEffect(() => {
    if (wish === null) return;
    const row = body.current?.querySelector<HTMLElement>(`tr[data-at="${wish}"] [data-row-link]`);
    if (!row) return;
    row.focus({ preventScroll: false });
    setWish(null);
  });
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.rows.length - 1, index));
    setAt(next);
    to(next, { align: 'auto' });
    setWish(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, () => void> = {
      ArrowDown: () => goTo(at + 1),
      ArrowUp: () => goTo(at - 1),
      PageDown: () => goTo(at + 15),
      PageUp: () => goTo(at - 15),
      Home: () => goTo(0),
      // The last row of all, not of those that happen to be here.
      End: () => void rows.all().then((all) => setTimeout(() => goToLast(all.length - 1))),
    };
    const goToLast = (last: number) => {
      setAt(last);
      to(last, { align: 'end' });
      setWish(last);
    };
    const step = steps[event.key];
    if (!step || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    step();
  };
  const span = columns.length + (definition.bulk ? 1 : 0);
  // Columns that share what is left need this much of it; with less the table scrolls sideways.
  const least = columns.reduce((sum, { width = 8 }) => sum + width, definition.bulk ? 3 : 0);
  const region = isNarrow
    ? ({ role: 'region', tabIndex: 0, 'aria-label': definition.title } as const)
    : {};
  return (
    <div
      ref={box}
      className={styles.scroll}
      data-narrow={isNarrow || undefined}
      style={{ '--least': `${least}rem` } as CSSProperties}
      {...region}
    >
      <div ref={probe} className={styles.probe} />
      <table
        className={styles.table}
        data-compact={preferences.compact || undefined}
        aria-rowcount={(rows.count?.exact ?? (rows.hasMore ? -2 : rows.rows.length)) + 1}
        aria-busy={rows.isLoading}
        onKeyDown={onKeyDown}
      >
        <caption className="visually-hidden">{definition.title}</caption>
        <colgroup>
          {definition.bulk && <col style={{ width: '3rem' }} />}
          {columns.map(({ key, width }) => (
            <col key={key} style={width ? { width: `${width}rem` } : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {definition.bulk && (
              <th>
                <Checkbox
                  aria-label="Choose all that are shown"
                  checked={selection.ids.size > 0 && selection.ids.size === rows.rows.length}
                  onChange={() => selection.toggleAll()}
                />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.key} column={column} asked={asked} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {before > 0 && (
            <tr aria-hidden="true">
              <td colSpan={span} style={{ height: before, padding: 0 }} />
            </tr>
          )}
          {items.map(({ index }) => (
            <OneRow
              key={definition.id(rows.rows[index])}
              index={index}
              at={at}
              onFocus={() => setAt(index)}
              {...shown}
            />
          ))}
          {after > 0 && (
            <tr aria-hidden="true">
              <td colSpan={span} style={{ height: after, padding: 0 }} />
            </tr>
          )}
        </tbody>
      </table>
      {pages && (
        <TablePages
          page={pages.page}
          loaded={rows.rows.length}
          hasMore={rows.hasMore}
          onPage={pages.setPage}
        />
      )}
    </div>
  );
}

function Head({ column, asked }: { readonly column: Column<Row>; readonly asked: Asked }) {
  const { title, sort, align } = column;
  const isDown = asked.sort === `-${sort}`;
  const isUp = asked.sort === sort;
  const direction = isUp ? 'ascending' : isDown ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={direction} className={align === 'end' ? 'number' : undefined}>
      {sort ? (
        <button type="button" onClick={() => asked.set({ sort: isDown ? sort : `-${sort}` })}>
          {title} <span aria-hidden>{isUp ? '↑' : isDown ? '↓' : ''}</span>
        </button>
      ) : (
        title
      )}
    </th>
  );
}

function OneRow({
  definition,
  columns,
  rows,
  selection,
  index,
  at,
  onFocus,
}: Shown & { readonly index: number; readonly at: number; readonly onFocus: () => void }) {
  const row = rows.rows[index];
  const address = useAddress();
  const navigate = useNavigate();
  const to = definition.open && address(definition.open(row), definition.school?.(row));
  const tabIndex = index === at ? 0 : -1;
  return (
    <tr
      data-at={index}
      aria-rowindex={index + 2}
      className={to ? styles.opens : undefined}
      onClick={(event) => {
        const isOnSomething = (event.target as HTMLElement).closest('a, button, input, label');
        if (to && !isOnSomething && getSelection()?.isCollapsed) void navigate({ to: to });
      }}
    >
      {definition.bulk && (
        <td>
          <Checkbox
            aria-label={`Choose row ${index + 1}`}
            checked={selection.ids.has(definition.id(row))}
            onChange={() => selection.toggle(definition.id(row))}
          />
        </td>
      )}
      {columns.map(({ key, cell, align }, place) => (
        <td key={key} className={align === 'end' ? 'number' : undefined}>
          {place === 0 && to ? (
            <Link to={to} data-row-link tabIndex={tabIndex} onFocus={onFocus}>
              {cell(row)}
            </Link>
          ) : place === 0 ? (
            <span data-row-link tabIndex={tabIndex} onFocus={onFocus}>
              {cell(row)}
            </span>
          ) : (
            cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}
