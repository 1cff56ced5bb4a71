/** Pay scales: the platform's dated data, and what the trust published of its own. */
export { outsideRange, responsibilityShare } from './allowances.ts';
export { ownRates, payRowsOf } from './own-rates.ts';
export type { PayRow, Status } from './pay-row.ts';
export { awaitsAward, payChangesOf, pointAt, whyNoPoint } from './point-at.ts';
