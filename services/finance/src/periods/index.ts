/** The months of the ledger: which may be posted to. */
export {
  locked,
  lockingFault,
  mayReopen,
  nextMonth,
  opened,
  openingFault,
  postingFault,
  reopened,
  reopeningFault,
  stateOf,
  yearStateOf,
} from './period.ts';
export type { Period, PeriodChange, PeriodState } from './period.ts';
export { period } from './tables.ts';
