import { randomUUID } from 'node:crypto';
import { until } from '@bursar/test-kit';
import type { World } from './world.ts';

/** An order as its service tells it, as far as these tests look. */
export interface OrderOf {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly version: number;
  readonly schoolId: string;
  readonly supplierId: string;
  readonly purpose: string;
  readonly gross: number;
  readonly deliveryStatus: string;
  readonly invoicingStatus: string;
  readonly lines: readonly {
    readonly description: string;
    readonly quantity: string;
    readonly unitPrice: number;
    readonly account: string;
    readonly costCentre: string | null;
    readonly fund: string;
    readonly vatCode: string;
    readonly received: string;
  }[];
  readonly history: readonly {
    readonly move: string;
    readonly by: string;
    readonly note: string | null;
  }[];
}

export const orderOf = (world: World, id: string): Promise<OrderOf> =>
  world.ask('priya', `/procurement/{trust}/orders/${id}`);

/** The last order for this purpose. */
export async function orderFor(world: World, purpose: string): Promise<OrderOf> {
  const q = encodeURIComponent(purpose);
  const { items } = await world.ask<{ items: OrderOf[] }>(
    'priya',
    `/procurement/{trust}/orders?q=${q}&sort=-raised`,
  );
  return orderOf(world, items[0]!.id);
}

/** Does something with an order as somebody would without the portal. */
const send = (world: World, login: string, path: string, body?: object, version?: number) =>
  world.ask<{ id: string; version: number }>(login, `/procurement/{trust}${path}`, {
    method: 'POST',
    headers: {
      'idempotency-key': randomUUID(),
      ...(body && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    body: body ? JSON.stringify(body) : undefined,
  });

/** An order at Oakfield that its head has approved. */
export async function approvedOrder(world: World, purpose: string): Promise<OrderOf> {
  const { id, version } = await waitingOrder(world, purpose);
  const decision = { verdict: 'approve', comment: null };
  await send(world, 'nadia', `/orders/${id}/decisions`, decision, version);
  return orderOf(world, id);
}

/** An order at Oakfield that waits for its head, raised by its office manager; as one that was sent. */
export async function waitingOrder(world: World, purpose: string): Promise<OrderOf> {
  const { items } = await world.ask<{ items: OrderOf[] }>(
    'mel',
    '/procurement/{trust}/orders?state=Sent&state=Closed&limit=1',
  );
  const like = await orderOf(world, items[0]!.id);
  const [line] = like.lines;
  const { account, costCentre, fund, vatCode } = line!;
  const charge = { account, costCentre, fund, vatCode };
  const made = await send(world, 'mel', '/orders', {
    schoolId: like.schoolId,
    supplierId: like.supplierId,
    purpose,
    needBy: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
    lines: [
      { description: 'Atlases', quantity: '6', unitPrice: 1250, ...charge },
      { description: 'Globe', quantity: '1', unitPrice: 4900, ...charge },
    ],
  });
  await send(world, 'mel', `/orders/${made.id}/submissions`, undefined, made.version);
  return until('the order to wait for its approver', async () => {
    const order = await orderOf(world, made.id);
    return order.state === 'Waiting for approval' ? order : undefined;
  });
}
