import { useQueries } from '@tanstack/react-query';
import { readOptions, useRead } from '../../../../api/hooks.ts';
import { addressOf, sendJson } from '../../../../api/request.ts';
import type { Reply } from '../../../../api/types.ts';
import { useTrustId } from '../../../../app/trust-id.ts';
import type { Order } from '../../types.ts';

export interface Known {
  readonly id: string;
  readonly name: string;
}
const MOST = 5;
/** Orders whose lines are offered again. */
const LAST = 5;

/** The suppliers that a school ordered from last, the latest first; undefined while they load. */
export function useLastUsed(schoolId: string): readonly Known[] | undefined {
  const { data } = useRead('procurement', '/orders', {
    query: { school: schoolId, sort: '-raised', limit: 60 },
    when: schoolId !== '',
  });
  if (!data) return undefined;
  const used = data.items.flatMap(({ supplierId: id, supplier: name }) =>
    id && name ? [[id, { id, name }] as const] : [],
  );
  return [...new Map(used).values()].slice(0, MOST);
}

/** Suppliers that may be ordered from and whose name has what was typed. */
export async function findSuppliers(trustId: string, q: string, signal: AbortSignal) {
  const address = addressOf(
    'procurement',
    '/v1/trusts/{trustId}/suppliers',
    { trustId },
    { q, state: 'Approved', limit: 20 },
  );
  const found = await sendJson<Reply<'procurement', '/suppliers'>>(address, { signal });
  return found.items.map(({ id, name }) => ({ value: id, label: name }));
}

/** The last orders of a school from a supplier, with their lines; undefined while they load. */
export function useLastOrders(schoolId: string, supplierId: string): readonly Order[] | undefined {
  const trustId = useTrustId();
  const last = useRead('procurement', '/orders', {
    query: { school: schoolId, supplier: supplierId, sort: '-raised', limit: LAST },
    when: schoolId !== '' && supplierId !== '',
  });
  const orders = useQueries({
    queries: (last.data?.items ?? []).map(({ id: orderId }) => ({
      ...readOptions(trustId, 'procurement', '/orders/{orderId}', { path: { orderId } }),
      staleTime: 300_000,
    })),
  });
  if (!last.data || orders.some(({ isPending }) => isPending)) return undefined;
  return orders.flatMap(({ data }) => data ?? []);
}
