export { outsideRange, responsibilityShare } from './allowances.ts';
export type { RangedAllowance } from './allowances.ts';
export type { Area, PayRow, Status } from './pay-row.ts';
export { awaitsAward, payChangesOf, pointAt, whyNoPoint } from './point-at.ts';
