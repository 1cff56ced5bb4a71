/** Reading what people keep in sheets: headings, dates and money as they are written in Britain. */
export { empty, plain, quoted, shortened, valueOf, wrong } from './cell.ts';
export type { Cell, CellFault, SheetRow } from './cell.ts';
export { dateCell } from './date-cell.ts';
export { findLayout } from './headings.ts';
export type { Headings, Layout } from './headings.ts';
export { moneyCell } from './money-cell.ts';
export { sheetRefused, sheetUnreadable } from './problems.ts';
export { rowReader } from './row-reader.ts';
export { faultAt, rowFault, SheetFault } from './sheet-fault.ts';
export { brokenRows, formulaFaults, readTable } from './table.ts';
export type { NoTable, Table, TableKind, TableRow } from './table.ts';
export { withSheets } from './with-sheets.ts';
