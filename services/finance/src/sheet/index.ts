/** Reading what people keep in sheets: headings, dates and money as they are written in Britain. */
export {
  columnLetter,
  empty,
  errorFault,
  plain,
  quoted,
  shortened,
  valueOf,
  wrong,
} from './cell.ts';
export type { Cell, CellFault, SheetRow } from './cell.ts';
export { dateCell } from './date-cell.ts';
export { findLayout } from './headings.ts';
export type { Headings, Layout } from './headings.ts';
export { moneyCell } from './money-cell.ts';
export { readSheet } from './read-sheet.ts';
