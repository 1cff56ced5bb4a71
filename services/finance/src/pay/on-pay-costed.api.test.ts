import { insertRows, upsertRows } from '@bursar/service-kit';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { payCosted } from '@bursar/shared-types/events/hr-payroll/pay-costed.v1';
import type { PayCosted } from '@bursar/shared-types/events/hr-payroll/pay-costed.v1';
import { ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { period } from '../periods/tables.ts';
import { finance } from '../service.ts';
import { ledgerOf, writeTo } from '../test/ledger.ts';
import type { TestLedger } from '../test/ledger.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const pool = () => service.runtime.engine.pool;

/** A school's pay of October: £50 of salaries and £7 of National Insurance, unless told. */
function pay(schoolId: string, more: Partial<PayCosted> = {}, salaries = 5_000): PayCosted {
  const line = { schoolId, costCentre: 'SCI', fund: 'GAG', month: '2025-10' };
  return {
    ...payCosted.example,
    runId: randomUUID(),
    schoolId,
    schools: 1,
    total: salaries + 700,
    lines: [
      { ...line, account: '210010', amount: salaries },
      { ...line, account: '210020', amount: 700 },
    ],
    ...more,
  };
}

async function balances(trustId: string): Promise<Record<string, number>> {
  const rows = (await inTransaction(
    pool(),
    [trustId],
    [{ text: 'select account, sum(debit - credit) from balance group by account', values: [] }],
  )) as [string, string][];
  return Object.fromEntries(rows.map(([account, net]) => [account, Number(net)]));
}

async function parkedAt(trustId: string) {
  const halted = await service.runtime.halted();
  return halted.find(({ trust, state }) => trust === trustId && state === 'parked');
}
const parked = async (trustId: string) => (await parkedAt(trustId))?.reason ?? null;

const posted = async ({ trustId }: TestLedger) =>
  (await service.emitted(trustId)).filter(({ type }) => type === 'finance.journal-posted');

test('a school’s costed pay is one journal against payroll control, and in the list of pay (H25)', async () => {
  const ledger = await ledgerOf(service);
  const { trustId, schoolId, lead } = ledger;
  const event = pay(schoolId);
  await service.hear(trustId, payCosted, event);
  expect(await balances(trustId)).toEqual({ '210010': 5_000, '210020': 700, '711010': -5_700 });
  const [journal] = await posted(ledger);
  expect(journal).toMatchObject({
    actor: 'system',
    body: {
      source: 'pay',
      sourceId: event.runId,
      date: '2025-10-31',
      number: 1,
      total: 5_700,
      enteredBy: null,
    },
  });
  expect((await lead.get('/pay-journals?month=2025-10')).body.items).toMatchObject([
    { schoolId, total: 5_700, journalNumber: 'J2526-000001', reversedBy: null },
  ]);
  const elsewhere = await service.user(trustId, ['office-manager'], await service.school(trustId));
  expect((await elsewhere.get('/pay-journals')).body.items).toEqual([]);
});

test('a run done again takes back every journal of the one before, also of a school it no longer pays', async () => {
  const ledger = await ledgerOf(service);
  const { trustId, schoolId, lead } = ledger;
  const second = await service.school(trustId);
  const first = pay(schoolId, { schools: 2 });
  await service.hear(trustId, payCosted, first);
  await service.hear(trustId, payCosted, pay(second, { runId: first.runId, schools: 2 }, 9_000));
  const again = pay(schoolId, { supersedes: first.runId }, 6_000);
  await service.hear(trustId, payCosted, again);
  expect(await balances(trustId)).toEqual({ '210010': 6_000, '210020': 700, '711010': -6_700 });
  const journals = await posted(ledger);
  expect(journals.map(({ body }) => [body.number, body.source])).toEqual([
    [1, 'pay'],
    [2, 'pay'],
    [3, 'reversal'],
    [4, 'reversal'],
    [5, 'pay'],
  ]);
  const reversed = new Set(journals.slice(2, 4).map(({ body }) => body.reverses));
  expect(reversed).toEqual(new Set(journals.slice(0, 2).map(({ body }) => body.journalId)));
  const { items } = (await lead.get('/pay-journals?standing=no')).body;
  expect(items).toHaveLength(2);
  expect(items[0]).toMatchObject({ supersededBy: again.runId });
});

test('pay that the ledger does not take stops loudly with the account that is missing (hrms 473)', async () => {
  const { trustId, schoolId } = await ledgerOf(service);
  const line = { ...pay(schoolId).lines[0]!, account: '299990' };
  await service.hear(trustId, payCosted, pay(schoolId, { total: 5_000, lines: [line] }));
  expect(await parked(trustId)).toMatch(/299990 is not in the trust’s chart of accounts/);
  // What comes after it waits too: a month is never half in the ledger without a word.
  await service.hear(trustId, payCosted, pay(schoolId));
  expect(await balances(trustId)).toEqual({});
  const other = await ledgerOf(service);
  await service.hear(other.trustId, payCosted, pay(other.schoolId));
  expect(Object.keys(await balances(other.trustId))).toHaveLength(3);
});

test('pay of a month that is not opened yet waits, and is posted by itself once it opens (hrms 473)', async () => {
  const { trustId, schoolId } = await ledgerOf(service);
  const late = { month: '2030-10', year: '2030/31', date: '2030-10-31' };
  await service.hear(trustId, payCosted, pay(schoolId, late));
  await service.hear(trustId, payCosted, pay(schoolId));
  const halted = (await service.runtime.halted()).filter(({ trust }) => trust === trustId);
  expect(halted).toMatchObject([
    { state: 'waiting', reason: 'The pay of 2030-10 waits until finance opens 2030-10.' },
  ]);
  expect(await balances(trustId)).toEqual({});
  await writeTo(service, trustId, [
    insertRows(period, [{ trustId, month: '2030-10', state: 'open', history: [], version: 1 }]),
  ]);
  // Nobody has it tried again; what was behind it follows.
  await service.runtime.settle();
  expect((await service.runtime.halted()).filter(({ trust }) => trust === trustId)).toEqual([]);
  expect(await balances(trustId)).toMatchObject({ '711010': -11_400 });
});

test('pay of a locked month stops loudly, and an operator has it tried again (hrms 473)', async () => {
  const { trustId, schoolId } = await ledgerOf(service);
  const changes = (['opened', 'locked', 'reopened'] as const).map((what) => {
    return { what, at: '2030-11-01T08:00:00.000Z', by: randomUUID(), reason: null };
  });
  const to = (state: 'open' | 'locked', version: number) => {
    const row = { trustId, month: '2030-10', state, history: changes.slice(0, version), version };
    return writeTo(service, trustId, [upsertRows(period, ['trustId', 'month'], [row])]);
  };
  await to('open', 1);
  await to('locked', 2);
  const late = { month: '2030-10', year: '2030/31', date: '2030-10-31' };
  await service.hear(trustId, payCosted, pay(schoolId, late));
  expect(await parked(trustId)).toMatch(/2030-10 is locked/);
  await to('open', 3);
  const why = { reason: 'The month is open now', actor: 'operator' };
  const at = (await parkedAt(trustId))!;
  await service.runtime.intervene({ ...at, ...why, action: 'retry' });
  await service.runtime.settle();
  expect(await parked(trustId)).toBeNull();
  expect(await balances(trustId)).toMatchObject({ '711010': -5_700 });
});

test('pay whose lines do not add up is not posted', async () => {
  const { trustId, schoolId } = await ledgerOf(service);
  await service.hear(trustId, payCosted, pay(schoolId, { total: 1 }));
  expect(await parked(trustId)).toMatch(/add up to 5700 pence/);
  expect(await balances(trustId)).toEqual({});
});
