import { addDays, yearEnd, yearOf } from '@bursar/shared-types/dates';
import type { Json } from '../client.ts';
import { billedOn } from '../plan/orders.ts';
import type { Fate, PlannedOrder } from '../plan/orders.ts';
import { decidersOn } from '../plan/scheme.ts';
import { dayOf, deskOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { until } from '../until.ts';

/** An order on its way through the month. */
export interface Order {
  readonly id: string;
  readonly planned: PlannedOrder;
  readonly supplierId: string;
  version: number;
}

/** A month's orders, each from the request to the supplier, or as far as its fate has it. */
export function raiseOrders(
  scene: Scene,
  planned: readonly PlannedOrder[],
  suppliers: ReadonlyMap<string, string>,
): Promise<Order[]> {
  return Promise.all(
    planned.map(async (each) => {
      const order = await raise(scene, each, suppliers.get(each.goods.supplier)!);
      if (each.fate === 'draft') return order;
      await step(scene, order, 'submissions');
      const { state, version } = await until(
        () => read(scene, order),
        (answer) => answer.state !== 'Checking budget',
      );
      order.version = version as number;
      const expected = each.fate === 'over-budget' ? 'Over budget' : 'Waiting for approval';
      if (state !== expected) throw new Error(`an order is ${state}, not ${expected}`);
      await decideAndSend(scene, order);
      return order;
    }),
  );
}

/** What comes of a month's orders: goods, invoices, and their approval and posting. */
export async function fulfilOrders(scene: Scene, orders: readonly Order[]): Promise<void> {
  await Promise.all(
    orders.map(async (order) => {
      const { fate } = order.planned;
      if (!delivered.includes(fate)) return;
      await receive(scene, order);
      if (billed.includes(fate)) await bill(scene, order);
    }),
  );
}

/** Closes, a month later, those of which everything has come and was paid for. */
export async function closeOrders(scene: Scene, orders: readonly Order[]): Promise<void> {
  await Promise.all(
    orders
      .filter(({ planned }) => planned.fate === 'closed')
      .map(async (order) => {
        order.version = (await read(scene, order)).version as number;
        await step(scene, order, 'closures', {});
      }),
  );
}

const billed: readonly Fate[] = ['disputed', 'invoiced', 'posted', 'closed'];
const delivered: readonly Fate[] = ['part', 'received', ...billed];
const sent: readonly Fate[] = ['sent', ...delivered];

const read = (scene: Scene, { id, planned }: Order): Promise<Json> =>
  deskOf(scene, planned.school).raiser.get('procurement', `/orders/${id}`);

async function step(scene: Scene, order: Order, what: string, body?: object): Promise<void> {
  const { raiser } = deskOf(scene, order.planned.school);
  const path = `/orders/${order.id}/${what}`;
  const answer = await raiser.post('procurement', path, body, { version: order.version });
  order.version = answer.version as number;
}

async function raise(scene: Scene, planned: PlannedOrder, supplierId: string): Promise<Order> {
  const { school, goods, needIn } = planned;
  const { raiser } = deskOf(scene, school);
  const { account, costCentre, purpose } = goods;
  const own = { quantity: '1', account, costCentre, fund: 'GAG', vatCode: 'S' };
  // The budget of the year in which it is needed bears it, and next year's is not set yet.
  const needBy = addDays(dayOf(scene), needIn);
  const lastDay = yearEnd(yearOf(planned.month));
  const made = await raiser.post('procurement', '/orders', {
    schoolId: scene.schools.get(school.key),
    supplierId,
    purpose,
    needBy: needBy < lastDay ? needBy : lastDay,
    lines: planned.lines.map((line) => ({ ...line, ...own })),
  });
  return { id: made.id as string, planned, supplierId, version: made.version as number };
}

async function decideAndSend(scene: Scene, order: Order): Promise<void> {
  const { fate, comment } = order.planned;
  if (fate === 'over-budget' || fate === 'waits') return;
  if (fate === 'withdrawn') return step(scene, order, 'withdrawals');
  const verdict = fate === 'returned' ? 'return' : fate === 'rejected' ? 'reject' : 'approve';
  await decide(scene, order, verdict, comment);
  if (fate === 'cancelled')
    await step(scene, order, 'cancellations', { reason: 'No longer needed.' });
  if (sent.includes(fate)) await step(scene, order, 'dispatches');
}

/** Everybody decides whom the scheme names; one who does not approve has the last word. */
async function decide(
  scene: Scene,
  order: Order,
  verdict: string,
  comment: string | null,
): Promise<void> {
  const { approver } = deskOf(scene, order.planned.school);
  const names = decidersOn(order.planned.net);
  const deciders = names.map((role) => {
    if (role === 'approver') return approver;
    return scene.person(role === 'trustee' ? 'grace' : 'farah');
  });
  for (const who of verdict === 'approve' ? deciders : deciders.slice(0, 1)) {
    const path = `/orders/${order.id}/decisions`;
    const { version } = order;
    const answer = await who.post('procurement', path, { verdict, comment }, { version });
    order.version = answer.version as number;
  }
}

async function receive(scene: Scene, { id, planned }: Order): Promise<void> {
  const came = planned.fate === 'part' ? planned.lines.slice(0, 1) : planned.lines;
  await deskOf(scene, planned.school).raiser.post('procurement', `/orders/${id}/receipts`, {
    schoolId: scene.schools.get(planned.school.key),
    receivedOn: dayOf(scene),
    lines: came.map((_, i) => ({ line: i + 1, quantity: '1' })),
  });
}

/** Captures the supplier's invoice; one that is posted is approved once it agrees with what came. */
async function bill(scene: Scene, order: Order): Promise<void> {
  const { person } = scene;
  const { fate } = order.planned;
  const { id } = await person('tom').post('finance', '/invoices', invoiceOf(scene, order));
  if (fate === 'disputed') return;
  const { version } = await until(
    () => person('farah').get('finance', `/invoices/${id}`),
    ({ state }) => state === 'waiting-for-approval',
  );
  if (fate === 'invoiced') return;
  const path = `/invoices/${id}/approvals`;
  await person('farah').post('finance', path, { comment: null }, { version });
}

function invoiceOf(scene: Scene, { id, planned, supplierId }: Order): object {
  const { account, costCentre } = planned.goods;
  const lines = planned.lines.map(({ unitPrice }, i) => {
    const net = planned.fate === 'disputed' ? billedOn(unitPrice) : unitPrice;
    return {
      orderLine: i + 1,
      quantity: '1',
      account,
      schoolId: scene.schools.get(planned.school.key),
      fund: 'GAG',
      costCentre,
      taxCode: 'S',
      net,
      vat: Math.round(net / 5),
    };
  });
  const net = lines.reduce((sum, line) => sum + line.net, 0);
  const vat = lines.reduce((sum, line) => sum + line.vat, 0);
  const reference = `INV-${planned.month}-${planned.school.key}`;
  const head = { supplierId, orderId: id, reference, date: dayOf(scene) };
  return { ...head, net, vat, gross: net + vat, lines };
}
