/** What finance's log comes to: the chart, sums by line and month, and every part of each sum. */
export { cellsOf, cellsRead, within } from './cell-reads.ts';
export type { Cell, CellScope } from './cell-reads.ts';
export { ledgerLists } from './lists.ts';
export { ledgerPart } from './part.ts';
export { accountMonth, accountYear, chartAccount, ledgerPeriod } from './tables.ts';
