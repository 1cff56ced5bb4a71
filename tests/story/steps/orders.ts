import { BOOKS, done, GAG, refused, sumOf } from '../story.ts';
import type { Story } from '../story.ts';

/** An order of Oakfield's office manager for two sets of books at this net price each. */
const draft = (story: Story, unitPrice: number) => ({
  schoolId: story.schools.oakfield,
  supplierId: story.kept.get('supplier'),
  purpose: 'Reading books',
  needBy: '2025-10-31',
  lines: [
    {
      description: 'Guided reading set',
      quantity: '2',
      unitPrice,
      account: BOOKS,
      costCentre: 'CUR',
      fund: GAG,
      vatCode: 'S',
    },
  ],
});

/** The order kept under this name, as it stands. */
const orderOf = (story: Story, name: string) =>
  story.read('buyer', 'procurement', `/orders/${story.kept.get(name)}`);

/** Raises an order, submits it and waits for finance's answer; keeps it under this name. */
async function raise(story: Story, name: string, unitPrice: number): Promise<void> {
  const manager = story.as('manager');
  const made = await done(manager.post('procurement', '/orders', draft(story, unitPrice)));
  story.kept.set(name, made.id);
  await done(submit(story, made), 202);
  await story.settle();
}

const submit = (story: Story, { id, version }: { id: string; version: number }) =>
  story.as('manager').post('procurement', `/orders/${id}/submissions`, undefined, { version });

/** Decides on an order as it stands now. */
async function decide(story: Story, who: string, name: string) {
  const { id, version } = await orderOf(story, name);
  const verdict = { verdict: 'approve' };
  return story.as(who).post('procurement', `/orders/${id}/decisions`, verdict, { version });
}

/** What finance holds for orders of books at Oakfield. */
async function reserved(story: Story): Promise<number> {
  const { oakfield } = story.schools;
  const path = `/budget-lines?account=${BOOKS}&school=${oakfield}`;
  return (await story.read('lead', 'finance', path)).items[0].reserved;
}

/** Raises an order within its budget and has it approved: its money stands as a commitment. */
export async function approvedOrder(
  story: Story,
  name: string,
  unitPrice: number,
  by = 'head',
): Promise<void> {
  await raise(story, name, unitPrice);
  await done(decide(story, by, name), 200);
  await story.settle();
}

/** Step 3. An order is reserved or refused by finance, approved as the scheme has it, and sent. */
export async function order(story: Story): Promise<void> {
  const firm = { name: 'Longacre Books', vatNumber: 'GB 999 1001 01' };
  const supplier = await done(story.as('buyer').post('procurement', '/suppliers', firm));
  story.kept.set('supplier', supplier.id);
  // Nothing is ordered of a supplier whom nobody approved.
  const manager = story.as('manager');
  const early = await done(manager.post('procurement', '/orders', draft(story, 10_000)));
  await refused(submit(story, early), 422, 'invalid-order');
  const { version } = supplier;
  const path = `/suppliers/${supplier.id}/approvals`;
  const until = { until: '2026-08-31' };
  await done(story.as('lead').post('procurement', path, until, { version }), 200);

  await raise(story, 'dear', 60_000);
  expect(await orderOf(story, 'dear')).toMatchObject({ state: 'Over budget', held: 0 });
  await raise(story, 'books', 30_000);
  expect(await orderOf(story, 'books')).toMatchObject({ state: 'Waiting for approval' });
  expect(await reserved(story)).toBe(60_000);

  // Not by whoever raised it, nor from another school, nor by who only reads.
  await refused(decide(story, 'manager', 'books'), 403, 'own-matter');
  await refused(decide(story, 'clerk', 'books'), 404, 'not-found');
  await refused(decide(story, 'deputy', 'books'), 404, 'not-found');
  await refused(decide(story, 'auditor', 'books'), 403, 'not-allowed');
  await done(decide(story, 'head', 'books'), 200);
  const approved = await orderOf(story, 'books');
  expect(approved).toMatchObject({ state: 'Approved' });
  const sent = { version: approved.version as number };
  const dispatch = `/orders/${approved.id}/dispatches`;
  await done(manager.post('procurement', dispatch, undefined, sent), 200);
  expect(await orderOf(story, 'books')).toMatchObject({ state: 'Sent' });
}

/** Step 4. Received, invoiced once, matched three ways, approved by another and posted. */
export async function invoice(story: Story): Promise<void> {
  const [orderId, supplierId] = [story.kept.get('books'), story.kept.get('supplier')];
  const schoolId = story.schools.oakfield;
  const received = { schoolId, receivedOn: '2025-09-08', lines: [{ line: 1, quantity: '2' }] };
  const manager = story.as('manager');
  await done(manager.post('procurement', `/orders/${orderId}/receipts`, received));
  await story.settle();

  const sums = { net: 60_000, vat: 12_000 };
  const place = { schoolId, fund: GAG, costCentre: 'CUR', account: BOOKS };
  const lines = [{ ...place, orderLine: 1, quantity: '2', ...sums }];
  const head = { supplierId, orderId, reference: 'INV-1', date: '2025-09-08' };
  const paper = { ...head, ...sums, gross: 72_000, lines };
  const officer = story.as('officer');
  const { id } = await done(officer.post('finance', '/invoices', paper));
  story.kept.set('invoice', id);
  await story.settle();
  const twice = officer.post('finance', '/invoices', { ...paper, reference: 'inv 1' });
  await refused(twice, 409, 'duplicate-invoice');

  const captured = await story.read('lead', 'finance', `/invoices/${id}`);
  expect(captured.state).toBe('waiting-for-approval');
  const { version } = captured;
  const approve = (name: string) =>
    story.as(name).post('finance', `/invoices/${id}/approvals`, {}, { version });
  await refused(approve('officer'), 403, 'own-matter');
  await done(approve('lead'), 200);
  await story.settle();
  await expectPosted(story);
}

async function expectPosted(story: Story): Promise<void> {
  expect(await reserved(story)).toBe(0);
  const { items } = await story.read('lead', 'finance', '/journals?source=invoice');
  expect(items).toHaveLength(1);
  const { lines } = await story.read('auditor', 'finance', `/journals/${items[0].id}`);
  const side = (name: 'debit' | 'credit') =>
    sumOf(lines, (line: Record<string, number>) => line[name]!);
  expect([side('debit'), side('credit')]).toEqual([72_000, 72_000]);
  const { debit, credit, rows } = await story.read(
    'auditor',
    'finance',
    '/trial-balance?month=2025-09',
  );
  expect(debit).toBe(credit);
  expect(rows.find(({ account }: { account: string }) => account === BOOKS)).toMatchObject({
    debit: 60_000,
  });
  expect(await orderOf(story, 'books')).toMatchObject({ invoicingStatus: 'Full', held: 0 });
}
