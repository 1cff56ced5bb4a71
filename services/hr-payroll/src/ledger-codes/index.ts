import type { Feature } from '@bursar/service-kit';
import { ledgerCodes as copy } from './copy.ts';

export { allCodes, openOn } from './codes.ts';
export type { OpenCodes } from './codes.ts';
export { ledgerCode } from './tables.ts';

/** The accounts, funds and cost centres of finance's ledger that pay is charged to. */
export const ledgerCodes: Feature = { subscriptions: [copy] };
