import { Suspense, lazy } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { CellFault, GridColumn, GridRow, RowValues } from './columns.ts';
import classes from './grid.module.css';

/** What a grid is told. */
export interface PasteGridProps<C extends readonly GridColumn[] = readonly GridColumn[]> {
  /** What the lines are, for its region and its print: `Journal lines`. */
  readonly label: string;
  /** Keep them the same from one render to the next. */
  readonly columns: C;
  /** The rows as text, without blank ones at the end; `readRows` makes values and faults of them. */
  readonly rows: readonly GridRow<C[number]['key']>[];
  readonly onChange: (rows: readonly GridRow<C[number]['key']>[]) => void;
  /** The business date, `YYYY-MM-DD`, for dates without a year. */
  readonly today: string;
  /** What a service refused, each shown until its cell is changed. */
  readonly errors?: readonly CellFault<C[number]['key']>[];
  /** Below the rows: totals and the running balance of what was read. */
  readonly footer?: (values: readonly RowValues<C>[]) => ReactNode;
  /** The most that its cells take before they scroll, in CSS pixels: 440 if not given. */
  readonly height?: number;
}

const Sheet = lazy(() => import('./sheet.tsx'));

/**
 * A grid into which a spreadsheet may be pasted anywhere. The caller holds the rows, as text; a bad
 * cell stays and is marked, with a suggestion where one is near. Ctrl+Z or a button takes back a
 * whole paste. The grid's code is fetched when it is first shown.
 */
export function PasteGrid<const C extends readonly GridColumn[]>(props: PasteGridProps<C>) {
  // Keys and values are the same at run time; a lazy component cannot be generic.
  const Grid = Sheet as ComponentType<PasteGridProps<C>>;
  return (
    <Suspense fallback={<p className={classes.loading}>Loading the grid…</p>}>
      <Grid {...props} />
    </Suspense>
  );
}
