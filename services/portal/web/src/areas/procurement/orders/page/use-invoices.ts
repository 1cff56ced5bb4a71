import { useMemo } from 'react';
import { useRead } from '../../../../api/hooks.ts';
import type { Item } from '../../../../api/types.ts';
import type { Order } from '../../types.ts';

/** The invoices of an order as finance has them, by id: none for whoever may not read them. */
export function useInvoicesOf(
  order: Pick<Order, 'id' | 'invoices'>,
): ReadonlyMap<string, Item<'finance', '/invoices'>> {
  const { data } = useRead('finance', '/invoices', {
    query: { order: order.id, limit: 100 },
    when: order.invoices.length > 0,
  });
  return useMemo(
    () => new Map((data?.items ?? []).map((invoice) => [invoice.id, invoice])),
    [data],
  );
}
