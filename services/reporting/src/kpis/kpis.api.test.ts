import { addDays, yearOf, yearStart } from '@bursar/shared-types/dates';
import * as estates from '@bursar/shared-types/events/estates/index';
import * as finance from '@bursar/shared-types/events/finance/index';
import * as risks from '@bursar/shared-types/events/risk/index';
import { randomUUID } from 'node:crypto';
import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';
import type { Caller } from '../../test/caller.ts';
import { measures } from './measures.ts';

let it: ReportingUnderTest;
let story: Story;
let trustee: Caller;
let [oak, ash] = ['', ''];
let today = '';
/** The first month of the year that holds today, in which all of its budget is still to come. */
let september = '';
beforeAll(async () => {
  it = await ReportingUnderTest.start();
  today = it.clock.now().toISOString().slice(0, 10);
  september = yearStart(yearOf(today)).slice(0, 7);
  const trustId = await it.trust();
  oak = await it.school(trustId, { name: 'Oak', pupils: 200 });
  ash = await it.school(trustId, { name: 'Ash', pupils: null });
  trustee = await it.user(trustId, ['trustee']);
  story = new Story(it, trustId);
  story.openBooks();
});
afterAll(() => it.stop());

const kpiOf = async (code: string, school?: string, month = today.slice(0, 7)) => {
  const { body } = await trustee.get(`/kpis?month=${month}${school ? `&school=${school}` : ''}`);
  return body.kpis.find((kpi: { code: string }) => kpi.code === code);
};
const explained = async (measure: string, query = '') => {
  const { status, body } = await trustee.get(`/explain/${measure}${query}`);
  expect({ measure, status }).toEqual({ measure, status: 200 });
  return body;
};

test('a KPI of money follows the ledger, by the AAR lines that its words name (D3)', async () => {
  const monthly = { '110010': 1000_00, '210010': 700_00, '410010': 400_00 };
  story.budget(oak, monthly, 1, yearOf(today));
  await it.settle();
  expect(await kpiOf('in-year-balance', oak, september)).toMatchObject({
    shown: '−10.0%',
    band: 'poor',
  });
  expect(await kpiOf('staff-cost-of-income', oak, september)).toMatchObject({
    shown: '70.0%',
    band: 'good',
  });
  expect(await kpiOf('cost-per-pupil', oak, september)).toMatchObject({ shown: '£66', band: null });
  const income = await explained('income', `?school=${oak}&month=${september}`);
  expect(income).toMatchObject({ value: 12_000_00, unit: 'pence', parts: [{ amount: 12_000_00 }] });
});

test('what nobody has counted is not known, for its school and so for the trust (D3)', async () => {
  expect(await kpiOf('cost-per-pupil', ash)).toMatchObject({ shown: 'Not known' });
  expect(await kpiOf('cost-per-pupil')).toMatchObject({ shown: 'Not known' });
  expect(await explained('pupils')).toMatchObject({
    value: null,
    sentence: expect.stringMatching(/not known/),
  });
});

test('the reserve brought forward is that of opening balances, and not known before there are any (D3)', async () => {
  expect(await kpiOf('revenue-reserve', oak)).toMatchObject({ shown: 'Not known' });
  const lines = [
    { schoolId: oak, account: '810010', pence: -600_00 },
    { schoolId: oak, account: '630010', pence: 600_00 },
    // Capital money is no revenue reserve.
    { schoolId: oak, account: '810010', fund: 'DFC', pence: -900_00 },
    { schoolId: oak, account: '630010', fund: 'DFC', pence: 900_00 },
  ];
  story.journal(`${september}-01`, lines, { source: 'opening' });
  await it.settle();
  expect(await kpiOf('revenue-reserve', oak, september)).toMatchObject({ shown: '−5.0%' });
  const reserve = await explained('opening-reserve', `?school=${oak}`);
  expect(reserve).toMatchObject({ value: 600_00, parts: [{ kind: 'journal', amount: 600_00 }] });
});

test('a year begins with the reserve that the year before it left (D3, X13)', async () => {
  const nextSeptember = `${Number(september.slice(0, 4)) + 1}-09`;
  const reserve = (month: string) => explained('opening-reserve', `?school=${oak}&month=${month}`);
  const before = (await reserve(nextSeptember)).value;
  story.journal(`${september}-20`, [
    { schoolId: oak, account: '110010', pence: -70_00 },
    { schoolId: oak, account: '410010', pence: 20_00 },
    { schoolId: oak, account: '630010', pence: 50_00 },
  ]);
  await it.settle();
  const after = await reserve(nextSeptember);
  expect(after.value - before).toBe(50_00);
  const amounts: number[] = after.parts.map(({ amount }: { amount: number }) => amount);
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(after.value);
  expect((await reserve(september)).value).toBe(600_00);
});

test('a check that nobody did is overdue from its day on, moved by the clock alone; doing it brings it back (X1, E4)', async () => {
  const head = {
    ...estates.checkScheduled.example,
    checkId: randomUUID(),
    schoolId: oak,
    dueOn: addDays(today, 2),
  };
  await it.hear(story.trustId, estates.checkScheduled, head);
  expect(await kpiOf('checks-overdue', oak)).toMatchObject({ value: '0', band: 'good' });
  it.clock.moveTo(it.clock.offset + 3 * 86_400_000);
  expect(await kpiOf('checks-overdue', oak)).toMatchObject({ value: '1', band: 'poor' });
  expect(await explained('checks-overdue')).toMatchObject({
    value: 1,
    parts: [{ kind: 'check', id: head.checkId }],
  });

  const { checkId, schoolId, siteId, area, catalogueCode, dueOn } = head;
  const done = { checkId, schoolId, siteId, area, catalogueCode, dueOn };
  const example = estates.checkCompleted.example;
  await it.hear(story.trustId, estates.checkCompleted, {
    ...example,
    ...done,
    completedOn: addDays(today, 3),
    daysLate: 1,
    nextCheckId: null,
  });
  expect(await kpiOf('checks-overdue', oak)).toMatchObject({ value: '0' });
  expect(await kpiOf('checks-on-time', oak)).toMatchObject({ shown: '0.0%' });
  // Evidence that comes late restates history: it had been done on its day.
  await it.hear(story.trustId, estates.checkCompleted, {
    ...example,
    ...done,
    completedOn: dueOn,
    daysLate: 0,
    nextCheckId: null,
  });
  expect(await kpiOf('checks-on-time', oak)).toMatchObject({ shown: '100.0%' });
});

test('a failed check counts until its re-test is done, and the two count once (E4)', async () => {
  const [failed, retest] = [randomUUID(), randomUUID()];
  const head = { ...estates.checkScheduled.example, schoolId: ash, dueOn: today };
  await it.hear(story.trustId, estates.checkScheduled, { ...head, checkId: failed });
  const failing = {
    ...estates.checkFailed.example,
    schoolId: ash,
    checkId: failed,
    dueOn: today,
    completedOn: today,
  };
  await it.hear(story.trustId, estates.checkFailed, { ...failing, nextCheckId: retest });
  await it.hear(story.trustId, estates.checkScheduled, {
    ...head,
    checkId: retest,
    previousCheckId: failed,
  });
  it.clock.moveTo(it.clock.offset + 2 * 86_400_000);
  expect(await kpiOf('checks-overdue', ash)).toMatchObject({ value: '1' });
  const { body: board } = await trustee.get(`/compliance?school=${ash}`);
  expect(board.totals).toEqual({ overdue: 0, failed: 1, dueSoon: 0, inOrder: 0 });
  const passed = {
    ...estates.checkCompleted.example,
    schoolId: ash,
    checkId: retest,
    dueOn: today,
  };
  await it.hear(story.trustId, estates.checkCompleted, {
    ...passed,
    completedOn: addDays(today, 1),
    nextCheckId: null,
  });
  expect(await kpiOf('checks-overdue', ash)).toMatchObject({ value: '0' });
});

test('a risk moved by an overdue check is above appetite, and Explain names the event that moved it (X1, X13)', async () => {
  const { example } = risks.riskScored;
  const risk = {
    riskId: randomUUID(),
    number: 4,
    schoolId: oak,
    category: 'estates',
    ownerId: randomUUID(),
  };
  const cause = { by: 'estates.check-overdue', eventId: randomUUID(), subjectId: randomUUID() };
  const raised = { ...risks.riskRaised.example, ...risk, raisedOn: today };
  story.tell(risks.appetiteSet, { ...risks.appetiteSet.example, effectiveFrom: '2025-09-01' });
  story.tell(risks.riskRaised, raised);
  const low = { likelihood: 2, impact: 5 };
  story.tell(risks.riskScored, {
    ...example,
    ...risk,
    current: low,
    effectiveOn: today,
    cause: { by: 'review', eventId: null, subjectId: null },
  });
  await it.settle();
  expect(await kpiOf('risks-above-appetite')).toMatchObject({ value: '0' });
  const high = { likelihood: 3, impact: 5 };
  const { id } = story.tell(risks.riskScored, {
    ...example,
    ...risk,
    current: high,
    previous: low,
    effectiveOn: today,
    cause,
  });
  await it.settle();
  expect(await kpiOf('risks-above-appetite')).toMatchObject({ value: '1', band: 'poor' });
  const [part] = (await explained('risks-above-appetite')).parts;
  expect(part.events).toMatchObject([
    { source: 'risk', id, type: 'risk.risk-scored' },
    { source: 'estates', id: cause.eventId, type: 'estates.check-overdue' },
  ]);
  const { body } = await trustee.get('/risk-matrix');
  expect(body).toMatchObject({
    risks: 1,
    aboveAppetite: 1,
    cells: [{ likelihood: 3, impact: 5, risks: [{ number: 4, standing: 'above-appetite' }] }],
  });
  // As it stood the day before, there was no such risk.
  expect((await trustee.get(`/risk-matrix?on=${addDays(today, -1)}`)).body.risks).toBe(0);
  await it.hear(story.trustId, risks.riskClosed, {
    ...risks.riskClosed.example,
    ...risk,
    closedOn: today,
  });
  expect(await kpiOf('risks-above-appetite')).toMatchObject({ value: '0' });
});

test('orders approved after their invoice, and the days of invoices, are counted and explained (D3, X13)', async () => {
  const order = story.order(oak);
  const reservation = story.submit(order, '410010', 50_00);
  story.approve(order, reservation, trustee.userId, addDays(today, 1));
  const invoice = { invoiceId: randomUUID(), supplierId: order.supplierId, orderId: order.orderId };
  const { lines } = finance.invoiceCaptured.example;
  const own = [{ ...lines[0]!, schoolId: oak }];
  story.tell(finance.invoiceCaptured, {
    ...finance.invoiceCaptured.example,
    ...invoice,
    date: today,
    lines: own,
  });
  const posted = {
    ...finance.invoicePosted.example,
    ...invoice,
    date: addDays(today, 2),
    lines: own,
  };
  story.tell(finance.invoicePosted, posted);
  await it.settle();
  expect(await kpiOf('retrospective-orders', oak)).toMatchObject({ shown: '100.0%' });
  expect(await kpiOf('invoice-days', oak)).toMatchObject({ shown: '2.0 days' });
  const { parts } = await explained('orders-after-invoice');
  expect(parts).toMatchObject([{ kind: 'order', id: order.orderId, amount: 1 }]);
});

test('every measure of every school adds up from its parts (X13)', async () => {
  const faults: object[] = [];
  let known = 0;
  for (const measure of Object.keys(measures)) {
    for (const query of ['', `?school=${oak}`, `?school=${ash}`]) {
      const { value, parts } = await explained(measure, query);
      const sum = parts.reduce(
        (total: number, { amount }: { amount: number }) => total + amount,
        0,
      );
      if (value !== null) known += 1;
      if (value !== null && sum !== value) faults.push({ measure, query, value, sum });
    }
  }
  expect(faults).toEqual([]);
  expect(known).toBeGreaterThan(50);
});

test('one KPI is shown for each school, and for the trust to whoever sees all of it (D3)', async () => {
  const { body } = await trustee.get('/kpis/checks-overdue');
  expect(body.schools.map(({ name }: { name: string }) => name)).toEqual(['Ash', 'Oak']);
  expect(body.trust.value).toBe('0');
  expect((await trustee.get('/kpis/no-such')).status).toBe(404);
});

test('somebody of a school sees its KPIs that their role may read, and no other school’s (D3)', async () => {
  const office = await it.user(story.trustId, ['site-manager'], oak);
  const { body } = await office.get('/kpis');
  const codes = body.kpis.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(['checks-overdue', 'checks-on-time', 'tickets-in-time']);
  expect((await office.get(`/kpis?school=${ash}`)).status).toBe(404);
  expect((await office.get('/kpis/in-year-balance')).status).toBe(403);
  expect((await office.get('/kpis/checks-overdue')).body).toMatchObject({
    trust: null,
    schools: [{ name: 'Oak' }],
  });
  expect((await office.get('/explain/income')).status).toBe(403);
  expect((await office.get(`/explain/checks-due?school=${ash}`)).status).toBe(404);
});
