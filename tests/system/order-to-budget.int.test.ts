import { finance } from '@bursar/finance/service';
import { procurement } from '@bursar/procurement/service';
import { World } from '@bursar/test-kit';
import { good } from '../support/good.ts';
import { SpendingTrust } from '../support/spending-trust.ts';
import { silent } from '../support/told-directory.ts';

/**
 * Procurement and finance, both real, that know each other by their events alone: an order draws on
 * a budget, and what it drew comes back or becomes actual, to the penny.
 */

let world: World;
beforeAll(async () => {
  world = await World.start([silent('directory'), silent('hr-payroll'), procurement, finance]);
});
afterAll(() => world.stop());

test('an order within its budget is reserved in finance, waits for its approver, and stands as a commitment (F7, X2)', async () => {
  const trust = await SpendingTrust.with(world, 100_000);
  const id = await trust.submit(60_000);
  await world.settle();
  expect(await trust.order(id)).toMatchObject({
    state: 'Waiting for approval',
    held: 60_000,
    budget: {
      answer: 'reserved',
      lines: [{ budget: 100_000, actual: 0, reserved: 0, available: 100_000 }],
    },
    waitsFor: { people: [trust.head.userId] },
  });
  expect(await trust.committed()).toBe(60_000);
});

test('an order over its budget comes back with the figures, and nothing is reserved; made smaller, it passes (F7, X3)', async () => {
  const trust = await SpendingTrust.with(world, 100_000);
  await trust.submit(70_000);
  const id = await trust.submit(30_010);
  await world.settle();
  expect(await trust.order(id)).toMatchObject({
    state: 'Over budget',
    held: 0,
    budget: {
      answer: 'refused',
      lines: [{ requested: 30_010, reserved: 70_000, available: 30_000 }],
    },
  });
  expect(await trust.committed()).toBe(70_000);
  const { version, lines } = await trust.order(id);
  const { description, account, fund, vatCode, quantity } = lines[0];
  const smaller = [{ description, account, fund, vatCode, quantity, unitPrice: 3_000 }];
  const change = { supplierId: trust.supplierId, needBy: trust.today(), lines: smaller };
  good(await trust.office.put('procurement', `/orders/${id}`, change, { version }), 200);
  await trust.act(trust.office, id, 'submissions');
  expect((await trust.order(id)).state).toBe('Waiting for approval');
  expect(await trust.committed()).toBe(100_000);
});

test.each([
  ['withdrawn', 'office', 'withdrawals', undefined],
  ['returned', 'head', 'decisions', { verdict: 'return', comment: 'Why?' }],
  ['rejected', 'head', 'decisions', { verdict: 'reject', comment: 'No.' }],
] as const)('an order that is %s gives its money back to the penny', async (_, who, what, body) => {
  const trust = await SpendingTrust.with(world, 100_000);
  const id = await trust.submit(77_770);
  await world.settle();
  expect(await trust.committed()).toBe(77_770);
  await trust.act(trust[who], id, what, body);
  expect(await trust.committed()).toBe(0);
  expect(await trust.order(id)).toMatchObject({
    held: 0,
    money: [{ reserved: 77_770, released: 77_770 }],
  });
});

test('withdrawn at once, whether finance has answered or not, an order leaves nothing held (X3)', async () => {
  const trust = await SpendingTrust.with(world, 100_000);
  const id = await trust.submit(50_000);
  const withdraw = (version: number) =>
    trust.office.post('procurement', `/orders/${id}/withdrawals`, undefined, { version });
  // Finance's answer may overtake: then it is another version that is withdrawn.
  const first = await withdraw(2);
  if (first.status === 412) good(await withdraw(3), 200);
  else good(first, 200);
  await world.settle();
  expect(await trust.committed()).toBe(0);
  expect(await trust.order(id)).toMatchObject({ state: 'Withdrawn', held: 0 });
});

test('cancelled, an approved order gives all of it back', async () => {
  const trust = await SpendingTrust.with(world, 100_000);
  const id = await trust.sent(40_000);
  expect(await trust.committed()).toBe(40_000);
  await trust.act(trust.office, id, 'cancellations', { reason: 'Not needed.' });
  expect(await trust.committed()).toBe(0);
  expect((await trust.order(id)).held).toBe(0);
});

test('received and invoiced in part, the commitment becomes actual; closed short, the rest comes back (F3, X2)', async () => {
  const trust = await SpendingTrust.with(world, 100_000);
  const id = await trust.sent(40_000);
  await trust.receive(id, '6');
  await trust.invoice(id, '6', 24_000);
  expect(await trust.order(id)).toMatchObject({
    state: 'Sent',
    deliveryStatus: 'Part',
    invoicingStatus: 'Part',
    held: 16_000,
    invoices: [{ state: 'Posted', net: 24_000 }],
    lines: [{ received: '6', invoiced: '6' }],
  });
  expect(await trust.committed()).toBe(16_000);
  await trust.act(trust.office, id, 'closures', { reason: 'The rest is out of print.' });
  expect(await trust.committed()).toBe(0);
  expect(await trust.order(id)).toMatchObject({ state: 'Closed', held: 0 });
});

test('after actuals at most of the budget an order finds only the rest (ERPNext 36610)', async () => {
  const trust = await SpendingTrust.with(world, 100_000);
  const first = await trust.sent(60_000);
  await trust.receive(first, '10');
  await trust.invoice(first, '10', 60_000);
  const [over, within] = [await trust.submit(40_010), await trust.submit(40_000)];
  await world.settle();
  expect((await trust.order(over)).budget.lines).toMatchObject([
    { budget: 100_000, actual: 60_000, reserved: 0, available: 40_000 },
  ]);
  expect((await trust.order(over)).state).toBe('Over budget');
  expect((await trust.order(within)).state).toBe('Waiting for approval');
});

test('of forty orders at once for twice what there is, exactly half are reserved, none twice (X3)', async () => {
  const trust = await SpendingTrust.with(world, 100_000);
  const ids = await Promise.all(Array.from({ length: 40 }, () => trust.submit(5_000)));
  await world.settle();
  const states = await Promise.all(ids.map(async (id) => (await trust.order(id)).state as string));
  const count = (state: string) => states.filter((one) => one === state).length;
  expect([count('Waiting for approval'), count('Over budget')]).toEqual([20, 20]);
  expect(await trust.committed()).toBe(100_000);
  const numbers = await trust.buyer.get('procurement', '/orders?sort=reference&limit=200');
  const references = good(numbers, 200).items.map(({ reference }: { reference: string }) =>
    Number(reference.slice(-6)),
  );
  expect(references).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
});
