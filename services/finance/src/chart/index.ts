/** The trust's one chart of accounts: what every school posts to (F2). */
export { irrecoverableVat, isOpenOn, nilAcross } from './accounts.ts';
export type { Account, Chart, Elimination, Side, UsedBy, VatTreatment } from './accounts.ts';
export { chart2025, ledgerAccounts } from './chart-2025.ts';
export { account } from './tables.ts';
