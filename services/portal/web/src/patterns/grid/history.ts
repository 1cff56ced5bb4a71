/** What was before and after, latest first; `now` is what the grid shows. */
export interface History<Rows> {
  readonly now: Rows;
  readonly past: readonly { readonly rows: Rows; readonly what: string }[];
  readonly undone: readonly { readonly rows: Rows; readonly what: string }[];
}

/** Steps that can be taken back. */
const KEPT = 50;

/** A history that begins with these rows. */
export const historyOf = <Rows>(rows: Rows): History<Rows> => ({ now: rows, past: [], undone: [] });

/** After a change, `what` names it in words: `paste of 200 rows`. What was undone is gone. */
export function changed<Rows>(history: History<Rows>, rows: Rows, what: string): History<Rows> {
  const past = [{ rows: history.now, what }, ...history.past].slice(0, KEPT);
  return { now: rows, past, undone: [] };
}

/** One step back; the same history when there is none. */
export function undo<Rows>(history: History<Rows>): History<Rows> {
  const [last, ...past] = history.past;
  if (!last) return history;
  return {
    now: last.rows,
    past,
    undone: [{ rows: history.now, what: last.what }, ...history.undone],
  };
}

/** One step forward again; the same history when there is none. */
export function redo<Rows>(history: History<Rows>): History<Rows> {
  const [next, ...undone] = history.undone;
  if (!next) return history;
  return {
    now: next.rows,
    past: [{ rows: history.now, what: next.what }, ...history.past],
    undone,
  };
}
