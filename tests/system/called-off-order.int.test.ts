import { finance } from '@bursar/finance/service';
import { procurement } from '@bursar/procurement/service';
import { World } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { good } from '../support/good.ts';
import { BOOKS, SpendingTrust } from '../support/spending-trust.ts';
import { silent } from '../support/told-directory.ts';

/**
 * Procurement and finance, both real: an order that was called off, or closed short, gave its money
 * back, and pays for nothing that had not come.
 */

let world: World;
beforeAll(async () => {
  world = await World.start([silent('directory'), silent('hr-payroll'), procurement, finance]);
});
afterAll(() => world.stop());

const endings = [
  ['cancelled', 'cancellations'],
  ['closed short', 'closures'],
] as const;
test.each(endings)(
  'an invoice captured as its order is %s is not passed, not approved and not posted (F3, X3)',
  async (_, what) => {
    const trust = await SpendingTrust.with(world, 100_000);
    const { office, officer, lead, head, schoolId, supplierId } = trust;
    const id = await trust.sent(40_000);
    const { version } = await trust.order(id);
    const why = { reason: 'Not needed.' };
    good(await office.post('procurement', `/orders/${id}/${what}`, why, { version }), 200);

    const sums = { net: 40_000, vat: 0, gross: 40_000 };
    const place = { account: BOOKS, schoolId, fund: 'GAG', taxCode: 'Z' };
    const line = { orderLine: 1, quantity: '10', ...place, net: 40_000 };
    const named = { supplierId, orderId: id, reference: randomUUID(), date: trust.today() };
    const paper = { ...named, ...sums, lines: [line] };
    const captured = good(await officer.post('finance', '/invoices', paper), 201);
    await world.settle();

    const invoice = `/invoices/${captured.id}`;
    const seen = good(await lead.get('finance', invoice), 200);
    expect(seen).toMatchObject({
      state: 'exception',
      exceptions: [{ fault: 'order-not-approved' }],
    });
    const own = { version: seen.version };
    const pass = await lead.post('finance', `${invoice}/passes`, { reason: 'Send it on.' }, own);
    expect(pass).toMatchObject({ status: 409 });
    expect(pass.body.type).toMatch(/exception-not-passable$/);
    expect((await head.post('finance', `${invoice}/approvals`, {}, own)).status).toBe(409);
    expect(await trust.committed()).toBe(0);
    expect(good(await lead.get('finance', '/journals'), 200).items).toEqual([]);
  },
);
