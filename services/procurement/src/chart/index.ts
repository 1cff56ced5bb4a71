/** Procurement's copy of finance's chart, and what of it may be ordered on. */
export { isOrderedOn, openOn, recoveryOf } from './chart.ts';
export { account, costCentre, fund } from './tables.ts';
