export { vatCodes, vatRateAt } from './vat-rates.ts';
export { irrecoverable, recoversAll } from './vat-recovery.ts';
export type { VatRecovery } from './vat-recovery.ts';
