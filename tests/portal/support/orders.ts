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
  readonly net: number;
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
    readonly net: number;
    readonly vat: number;
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

/** An order at Oakfield that its head has approved. */
export async function approvedOrder(world: World, purpose: string): Promise<OrderOf> {
  const { id, version } = await waitingOrder(world, purpose);
  const decision = { verdict: 'approve', comment: null };
  await world.act('nadia', `/procurement/{trust}/orders/${id}/decisions`, decision, version);
  return orderOf(world, id);
}

/** An order at Oakfield that its supplier has. */
export async function sentOrder(world: World, purpose: string): Promise<OrderOf> {
  const { id, version } = await approvedOrder(world, purpose);
  await world.act('mel', `/procurement/{trust}/orders/${id}/dispatches`, undefined, version);
  return orderOf(world, id);
}

/** All of an order comes. */
export const receiveAll = (world: World, { id, schoolId, lines }: OrderOf): Promise<unknown> =>
  world.act('mel', `/procurement/{trust}/orders/${id}/receipts`, {
    schoolId,
    receivedOn: new Date().toISOString().slice(0, 10),
    lines: lines.map(({ quantity }, at) => ({ line: at + 1, quantity })),
  });

/** The supplier's invoice for the whole of an order, at its prices; resolves to its id. */
export async function captureInvoice(world: World, order: OrderOf): Promise<string> {
  const [net, gross] = [order.net, order.gross];
  const { id } = await world.act<{ id: string }>('tom', '/finance/{trust}/invoices', {
    supplierId: order.supplierId,
    orderId: order.id,
    reference: `INV-${order.reference}`,
    date: new Date().toISOString().slice(0, 10),
    net,
    vat: gross - net,
    gross,
    lines: order.lines.map(({ quantity, account, fund, costCentre, net: of, vat }, at) => ({
      orderLine: at + 1,
      quantity,
      account,
      schoolId: order.schoolId,
      fund,
      costCentre,
      net: of,
      vat,
    })),
  });
  return id;
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
  const made = await world.act<{ id: string; version: number }>(
    'mel',
    '/procurement/{trust}/orders',
    {
      schoolId: like.schoolId,
      supplierId: like.supplierId,
      purpose,
      needBy: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
      lines: [
        { description: 'Atlases', quantity: '6', unitPrice: 1250, ...charge },
        { description: 'Globe', quantity: '1', unitPrice: 4900, ...charge },
      ],
    },
  );
  await world.act(
    'mel',
    `/procurement/{trust}/orders/${made.id}/submissions`,
    undefined,
    made.version,
  );
  return until('the order to wait for its approver', async () => {
    const order = await orderOf(world, made.id);
    return order.state === 'Waiting for approval' ? order : undefined;
  });
}
