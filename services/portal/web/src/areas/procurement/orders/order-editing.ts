import { useEditing } from '../../../patterns/form/index.ts';
import type { Order } from '../types.ts';

/** An order that a step is taken of: bound to the version that was opened. */
export const useOrderEditing = (order: Order) =>
  useEditing(order, (read) =>
    read('procurement', '/orders/{orderId}', { path: { orderId: order.id } }),
  );
