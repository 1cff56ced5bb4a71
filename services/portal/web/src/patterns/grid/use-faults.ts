import { useRef } from 'react';
import type { CellFault, GridRow } from './columns.ts';

/**
 * The cells to mend now, by row: what was read wrongly, and what a service refused until its cell is
 * changed. What is still to come in the row being typed is not a mistake yet. The same list as
 * before while nothing changes, so that moving the cursor draws no cell again.
 */
export function useFaults(
  rows: readonly GridRow[],
  own: readonly CellFault[],
  errors: readonly CellFault[],
  activeRow: number | null,
): readonly CellFault[] {
  const textOf = ({ row, key }: CellFault) => rows[row]?.[key];
  // What stood there when they came is what they are about; the same again is not new.
  const came = useRef<{ errors: typeof errors; texts: (string | undefined)[] } | null>(null);
  if (!came.current || !areSame(came.current.errors, errors)) {
    came.current = { errors, texts: errors.map(textOf) };
  }
  const { texts } = came.current;
  const read = own.filter((each) => each.row !== activeRow || textOf(each) !== '');
  const others = errors
    .filter((each, at) => textOf(each) === texts[at])
    .filter((each) => !read.some((mine) => mine.row === each.row && mine.key === each.key));
  const faults = [...read, ...others].toSorted((a, b) => a.row - b.row);
  const last = useRef(faults);
  if (!areSame(last.current, faults)) last.current = faults;
  return last.current;
}

const areSame = (one: readonly CellFault[], other: readonly CellFault[]): boolean =>
  one.length === other.length &&
  one.every((each, at) => {
    const { row, key, fault } = other[at]!;
    return each.row === row && each.key === key && each.fault === fault;
  });
