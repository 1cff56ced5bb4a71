import { useState } from 'react';
import type { GridRow } from './columns.ts';
import { changed, historyOf, redo, undo } from './history.ts';

/** Changes of a grid's rows that can be taken back; what comes from outside begins a new history. */
export interface RowHistory {
  readonly change: (rows: readonly GridRow[], what: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What `undo` takes back, in words; undefined when there is nothing. */
  readonly last: string | undefined;
}

/** Keeps the history of `rows`, which the caller holds, and tells each change to `onChange`. */
export function useHistory(
  rows: readonly GridRow[],
  onChange: (rows: readonly GridRow[]) => void,
): RowHistory {
  const [kept, keep] = useState(() => historyOf(rows));
  const history = areSame(kept.now, rows) ? kept : historyOf(rows);
  const show = (next: typeof history) => {
    keep(next);
    if (next !== history) onChange(next.now);
  };
  return {
    change: (next, what) => show(changed(history, next, what)),
    undo: () => show(undo(history)),
    redo: () => show(redo(history)),
    last: history.past[0]?.what,
  };
}

/** A form may hand back copies: rows are the same when their cells are. */
function areSame(one: readonly GridRow[], other: readonly GridRow[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every((row, at) => {
    const theirs = other[at]!;
    return row === theirs || Object.keys(row).every((key) => row[key] === theirs[key]);
  });
}
