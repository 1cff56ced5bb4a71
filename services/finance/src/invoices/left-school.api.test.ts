import { insertRows } from '@bursar/service-kit';
import { addDays, addMonths, yearOf } from '@bursar/shared-types/dates';
import { ServiceUnderTest } from '@bursar/test-kit';
import { period } from '../periods/tables.ts';
import { finance } from '../service.ts';
import { accountOf } from '../test/example-trust.ts';
import { writeTo } from '../test/ledger.ts';
import { TestPurchases } from '../test/purchases.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const approve = (trust: TestPurchases, id: string) =>
  trust.approver.post(`/invoices/${id}/approvals`, {}, { version: 1 });

test('an invoice that waits when its school leaves the trust is posted on the school’s last day (F3, F6)', async () => {
  const trust = await TestPurchases.of(service);
  const lastDay = addDays(trust.today, -1);
  const { id } = await trust.capture({ date: lastDay });
  await trust.leave(lastDay);
  const reply = await approve(trust, id);
  expect(reply.body).toMatchObject({ state: 'posted' });
  const { body } = await trust.lead.get(`/journals/${reply.body.journalId}`);
  expect(body).toMatchObject({ date: lastDay, month: lastDay.slice(0, 7) });
});

test('an invoice of a school’s time in the trust is captured after it left; a later one is not (F3, F6)', async () => {
  const trust = await TestPurchases.of(service);
  const lastDay = addDays(trust.today, -1);
  const orderId = await trust.order([{ net: 10_000 }]);
  await trust.receive(orderId, '10', lastDay);
  await trust.leave(lastDay);
  expect((await trust.capture({ date: lastDay })).state).toBe('waiting-for-approval');
  expect((await trust.capture({ orderId })).state).toBe('waiting-for-approval');
  const later = await trust.officer.post('/invoices', trust.bill());
  expect(later).toMatchObject({ status: 422 });
  expect(later.body.errors).toMatchObject([
    {
      pointer: '/lines/0/schoolId',
      detail: expect.stringContaining(`left the trust on ${lastDay}`),
    },
  ]);
  expect(later.body.errors[0].detail).toMatch(/an administrator sets it anew/);
});

test('one of a later date that waits is told why the ledger does not take it, and what to do (F3, F6)', async () => {
  const trust = await TestPurchases.of(service);
  const { id } = await trust.capture();
  await trust.leave(addDays(trust.today, -1));
  const refused = await approve(trust, id);
  expect(refused).toMatchObject({
    status: 422,
    body: { date: trust.today, faults: [{ code: 'school-not-in-trust' }] },
  });
  expect(refused.body.detail).toMatch(/an administrator sets it anew/);
  await trust.leave(trust.today);
  expect((await approve(trust, id)).body.state).toBe('posted');
});

test('a school that left with the end of last year has its last invoices in that year, from its budget (F3, F6, X2)', async () => {
  const trust = await TestPurchases.of(service);
  const { trustId, schoolId, today } = trust;
  const lastYear = yearOf(addMonths(today, -12));
  const lastDay = `${trust.year.slice(0, 4)}-08-31`;
  const open = { trustId, month: lastDay.slice(0, 7), state: 'open' as const, history: [] };
  await writeTo(service, trustId, [insertRows(period, [{ ...open, version: 1 }], { ifNew: true })]);
  const months = [10_000, ...Array.from({ length: 11 }, () => 0)];
  await trust.lead.put(`/schools/${schoolId}/budgets/${lastYear.replace('/', '-')}`, {
    lines: [{ fund: 'GAG', account: accountOf.books, months }],
  });
  await trust.leave(lastDay);
  const { id } = await trust.capture({ date: lastDay, line: { net: 9_999 } });
  const reply = await approve(trust, id);
  expect(reply.body).toMatchObject({
    state: 'posted',
    journalNumber: `J${lastYear.slice(2, 4)}${lastYear.slice(-2)}-000001`,
  });
  expect((await trust.capture({ date: lastDay, line: { net: 2 } })).exceptions).toMatchObject([
    { fault: 'over-budget', expected: '1', found: '2' },
  ]);
});
