/** Grids into which spreadsheets are pasted, and the reading of what was pasted. */
export { PasteGrid } from './paste-grid.tsx';
export type { PasteGridProps } from './paste-grid.tsx';
export type {
  CellFault,
  CellKind,
  GridChoice,
  GridColumn,
  GridRow,
  RowValues,
  Suggestion,
} from './columns.ts';
export { cellReaders, cellText, readRows } from './read-cell.ts';
