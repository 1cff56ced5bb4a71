import type { Feature } from '@bursar/service-kit';
import { listOrders } from './list-orders.ts';

export { ordersPart } from './part.ts';

/** Orders across schools. */
export const orders: Feature = { routes: [listOrders] };
