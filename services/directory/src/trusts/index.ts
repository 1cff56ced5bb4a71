import type { Feature } from '@bursar/service-kit';
import { foundTrust } from './found-trust.ts';
import { getTrust } from './get-trust.ts';

export { makeFirstOperator } from './first-operator.ts';
export { trust } from './tables.ts';

/** The trusts of the platform. */
export const trusts: Feature = { routes: [foundTrust, getTrust] };
