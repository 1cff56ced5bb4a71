import { addDays, yearOf } from '@bursar/shared-types/dates';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Json, Person } from '../client.ts';
import { placeOf } from '../plan/budget.ts';
import { goods, suppliers } from '../plan/purchases.ts';
import type { DemoSchool } from '../plan/trusts.ts';
import { between, oneOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Budgets } from './ledger.ts';

/** An order on its way through the month. */
export interface Order {
  readonly id: string;
  readonly school: DemoSchool;
  readonly raiser: Person;
  readonly approver: Person;
  readonly lines: readonly Json[];
  readonly supplierId: string;
  readonly fate: Fate;
  version: number;
  stopped: boolean;
}

/** How far an order comes: where each stops, as in a trust that is at work. */
type Fate =
  | 'draft'
  | 'waits'
  | 'returned'
  | 'rejected'
  | 'approved'
  | 'sent'
  | 'part'
  | 'received'
  | 'invoiced'
  | 'posted';

const fates: readonly (readonly [Fate, number])[] = [
  ['draft', 2],
  ['waits', 3],
  ['returned', 3],
  ['rejected', 2],
  ['approved', 5],
  ['sent', 8],
  ['part', 7],
  ['received', 10],
  ['invoiced', 10],
  ['posted', 50],
];
const reaches = (fate: Fate, stage: Fate): boolean =>
  fates.findIndex(([name]) => name === fate) >= fates.findIndex(([name]) => name === stage);

/** Enters the suppliers, and has somebody else approve all but one of them. */
export async function addSuppliers(
  { person, tools }: Scene,
  lastDay: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, name, vatNumber, terms, approved } of suppliers) {
    const { id, version } = await person('priya').post('procurement', '/suppliers', {
      name,
      vatNumber,
      termsDays: terms,
    });
    ids.set(key, id as string);
    if (!approved) continue;
    await person('farah').post(
      'procurement',
      `/suppliers/${id}/approvals`,
      { until: addDays(lastDay, 400) },
      { version },
    );
  }
  await tools.settled();
  return ids;
}

/** The people who order and approve at a school. */
function deskOf({ person }: Scene, school: DemoSchool): { raiser: Person; approver: Person } {
  if (school.key === 'oakfield') return { raiser: person('mel'), approver: person('nadia') };
  if (school.key === 'highcross') return { raiser: person('joan'), approver: person('leo') };
  const desks: Readonly<Record<string, readonly [string, string]>> = {
    north: ['bea', 'hal'],
    valley: ['carl', 'iris'],
    secondary: ['dora', 'jon'],
  };
  const [raiser, approver] = desks[school.cluster]!;
  return { raiser: person(raiser), approver: person(approver) };
}

/**
 * A month's orders from the request to the supplier, in steps that the whole trust takes together:
 * each waits once for the answers of the others.
 */
export async function raiseOrders(
  scene: Scene,
  month: string,
  budgets: Budgets,
  supplierIds: ReadonlyMap<string, string>,
  seed: number,
): Promise<readonly Order[]> {
  const random = xoroshiro128plus(seed);
  const orders = await Promise.all(
    scene.trust.schools.map((school) => raise(scene, school, month, budgets, supplierIds, random)),
  );
  const raised = orders.filter((order) => order !== null);
  await each(raised, 'waits', (order) => step(order, order.raiser, 'submissions', undefined));
  await scene.tools.settled();
  await each(raised, 'returned', async (order) => {
    const { version, state } = await order.raiser.get('procurement', `/orders/${order.id}`);
    order.version = version as number;
    // Over its budget: it stays so, for its school to see.
    order.stopped = state !== 'Waiting for approval';
    if (order.stopped) return;
    const verdict =
      order.fate === 'returned' ? 'return' : order.fate === 'rejected' ? 'reject' : 'approve';
    const comment =
      verdict === 'approve'
        ? null
        : oneOf(random, [
            'Is there a cheaper make?',
            'Can this wait until next term?',
            'Please give two quotes.',
          ]);
    await step(order, order.approver, 'decisions', { verdict, comment });
  });
  await each(raised, 'sent', (order) => step(order, order.raiser, 'dispatches', undefined));
  return raised;
}

/** What comes of a month's orders: goods, invoices, and their approval and posting. */
export async function fulfilOrders(scene: Scene, raised: readonly Order[]): Promise<void> {
  await each(raised, 'part', (order) => receive(scene, order));
  await scene.tools.settled();
  const invoices = new Map<Order, { id: string; version: number }>();
  await each(
    raised,
    'invoiced',
    async (order) => void invoices.set(order, await capture(scene, order)),
  );
  await scene.tools.settled();
  for (const order of raised.filter(({ fate, stopped }) => fate === 'posted' && !stopped)) {
    const invoice = await scene
      .person('farah')
      .get('finance', `/invoices/${invoices.get(order)!.id}`);
    if (invoice.state !== 'waiting-for-approval') continue;
    await scene
      .person('farah')
      .post(
        'finance',
        `/invoices/${invoice.id}/approvals`,
        { comment: null },
        { version: invoice.version },
      );
  }
}

async function each(
  orders: readonly Order[],
  stage: Fate,
  work: (order: Order) => Promise<void>,
): Promise<void> {
  const those = orders.filter(({ fate, stopped }) => !stopped && reaches(fate, stage));
  const open =
    stage === 'sent'
      ? those.filter(({ fate }) => fate !== 'returned' && fate !== 'rejected')
      : those;
  await Promise.all(open.map(work));
}

async function step(order: Order, who: Person, what: string, body: unknown): Promise<void> {
  const answer = await who.post('procurement', `/orders/${order.id}/${what}`, body, {
    version: order.version,
  });
  order.version = answer.version as number;
}

async function raise(
  scene: Scene,
  school: DemoSchool,
  month: string,
  budgets: Budgets,
  supplierIds: ReadonlyMap<string, string>,
  random: RandomGenerator,
): Promise<Order | null> {
  const schoolId = scene.schools.get(school.key)!;
  const { raiser, approver } = deskOf(scene, school);
  const fate = fateOf(random);
  const kind = oneOf(random, goods);
  const planned = budgets.get(school.key)!.find(({ line }) => line.account === kind.account)!;
  const sum = planned.months
    .slice(0, placeOf(month, yearOf(month)) + 1)
    .reduce((a, b) => a + b, 0n);
  const amount = Math.floor((Number(sum) * between(random, 20, 60)) / 1_000);
  if (amount < 2_000) return null;
  const lines = kind.things.map((description, i) => ({
    description,
    quantity: '1',
    unitPrice: Math.floor(amount / (i + 2)),
    account: kind.account,
    costCentre: kind.costCentre,
    fund: 'GAG',
    vatCode: 'S',
  }));
  const supplierId = supplierIds.get(kind.supplier)!;
  const made = await raiser.post('procurement', '/orders', {
    schoolId,
    supplierId,
    purpose: kind.purpose,
    needBy: addDays(dayOf(scene.tools), between(random, 10, 40)),
    lines,
  });
  return {
    id: made.id as string,
    school,
    raiser,
    approver,
    lines,
    supplierId,
    fate,
    version: made.version as number,
    stopped: false,
  };
}

const dayOf = (tools: Scene['tools']): string => tools.clock.now().toISOString().slice(0, 10);

function fateOf(random: RandomGenerator): Fate {
  let at = between(
    random,
    1,
    fates.reduce((sum, [, weight]) => sum + weight, 0),
  );
  for (const [fate, weight] of fates) if ((at -= weight) <= 0) return fate;
  return 'posted';
}

async function receive({ schools, tools }: Scene, order: Order): Promise<void> {
  const lines = order.lines
    .slice(0, order.fate === 'part' ? 1 : undefined)
    .map((_, i) => ({ line: i + 1, quantity: '1' }));
  const receivedOn = dayOf(tools);
  await order.raiser.post('procurement', `/orders/${order.id}/receipts`, {
    schoolId: schools.get(order.school.key),
    receivedOn,
    lines,
  });
}

async function capture(
  { person, schools, tools }: Scene,
  order: Order,
): Promise<{ id: string; version: number }> {
  const vatOf = (net: number): number => Math.round(net / 5);
  const lines = order.lines.map((line: Json, i) => ({
    orderLine: i + 1,
    quantity: '1',
    account: line.account as string,
    schoolId: schools.get(order.school.key),
    fund: 'GAG',
    costCentre: line.costCentre as string,
    taxCode: 'S',
    net: line.unitPrice as number,
    vat: vatOf(line.unitPrice as number),
  }));
  const net = lines.reduce((sum, line) => sum + line.net, 0);
  const vat = lines.reduce((sum, line) => sum + line.vat, 0);
  const head = {
    supplierId: order.supplierId,
    orderId: order.id,
    reference: `INV-${order.id.slice(0, 8)}`,
    date: dayOf(tools),
  };
  const { id, version } = await person('tom').post('finance', '/invoices', {
    ...head,
    net,
    vat,
    gross: net + vat,
    lines,
  });
  return { id: id as string, version: version as number };
}
