import { useRead } from '../../../api/hooks.ts';

/** The order that an invoice bills, as procurement has it, for whoever may read it. */
export function useOrder(orderId: string | null | undefined) {
  return useRead('procurement', '/orders/{orderId}', {
    path: { orderId: orderId ?? '' },
    when: typeof orderId === 'string',
  });
}
