/** Charts: each a figure with its finding, sentence, table, CSV and stamped picture. */
export { Bridge } from './bridge.tsx';
export { BudgetActualBars } from './budget-actual-bars.tsx';
export type { FigureProps } from './chart-figure.tsx';
export type { BoardCell } from './board.ts';
export { ComplianceBoard } from './compliance-board.tsx';
export { CumulativeLines, ForecastLine, ReservesLine } from './line-charts.tsx';
export type { MatrixRisk, RiskAt } from './risk-cells.ts';
export { RiskMatrix } from './risk-matrix.tsx';
export { SchoolBars } from './school-bars.tsx';
export type { BudgetLine } from './sentences.ts';
