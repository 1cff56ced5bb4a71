import type { Feature } from '@bursar/service-kit';
import { listPayJournals } from './list-pay-journals.ts';
import { payToLedger } from './on-pay-costed.ts';

/** The month's pay in the ledger: by school, account, cost centre and fund, never by person. */
export const pay: Feature = { routes: [listPayJournals], subscriptions: [payToLedger] };
