import type { Contract } from '../contract.ts';
import * as directory from './directory/index.ts';
import * as finance from './finance/index.ts';
import * as procurement from './procurement/index.ts';
import * as hrPayroll from './hr-payroll/index.ts';
import * as estates from './estates/index.ts';
import * as risk from './risk/index.ts';
import * as reporting from './reporting/index.ts';

export * from './directory/index.ts';
export * from './finance/index.ts';
export * from './procurement/index.ts';
export * from './hr-payroll/index.ts';
export * from './estates/index.ts';
export * from './risk/index.ts';
export * from './reporting/index.ts';
export * from './fields.ts';
export { InvoiceLine } from './finance/invoice.ts';
export { JournalLine } from './finance/journal.ts';
export { BudgetPosition, reservationMatters } from './finance/reservation.ts';
export { OrderLine } from './procurement/order.ts';
export { Position } from './reporting/position.ts';
export { RiskCause, Score } from './risk/risk.ts';

/** Every contract, by service in the order of `services`, then by the name of its constant. */
export const allContracts: readonly Contract[] = [
  directory,
  finance,
  procurement,
  hrPayroll,
  estates,
  risk,
  reporting,
].flatMap((owned): Contract[] => Object.values(owned));
