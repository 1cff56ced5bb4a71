import type { Feature } from '@bursar/service-kit';
import { leave } from './leave.ts';

/** Users who leave the trust, and all that ends with it. */
export const leavers: Feature = { routes: [leave] };
