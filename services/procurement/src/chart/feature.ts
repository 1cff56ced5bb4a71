import type { Feature } from '@bursar/service-kit';
import { chartCopy } from './copy.ts';
import { orderChoices } from './order-choices.ts';

/** What an order's lines may be charged to, as finance tells it. */
export const chart: Feature = { routes: [orderChoices], subscriptions: [chartCopy] };
