import { lineKey } from '../budgets/budget.ts';
import type { Draw } from '../budgets/budget.ts';
import { invoiceLine, invoiceOf, orderedLine, orderOf } from '../test/example-invoice.ts';
import { accountOf, oakfield } from '../test/example-trust.ts';
import { judge } from './judge.ts';
import { settleInvoice } from './settlement.ts';
import type { MoneyFacts } from './settlement.ts';

const key = { schoolId: oakfield, fund: 'GAG', account: accountOf.books };
const held: Draw[] = [{ ...key, amount: 103_500n }];
const order = orderOf(orderedLine());

/** £1,035 held for the order, and so much more in the year's budget. */
const money = (free: bigint, more: Partial<MoneyFacts> = {}): MoneyFacts => {
  const line = { ...key, budget: 103_500n + free, actual: 0n, reserved: 103_500n };
  const lines = new Map([[lineKey(key), line]]);
  return { year: '2025/26', lines, reserved: { year: '2025/26', held }, order, ...more };
};

test('what an invoice is above its order must be available, to the penny (ERPNext 47611)', () => {
  const invoice = invoiceOf([invoiceLine({ net: 104_000n })]);
  expect(settleInvoice(invoice, money(500n), 'refuse')).toMatchObject({
    kind: 'settled',
    released: [{ amount: 103_500n }],
    held: [],
  });
  expect(settleInvoice(invoice, money(499n), 'refuse')).toMatchObject({
    kind: 'refused',
    positions: [{ requested: 500n, available: 499n }],
  });
  expect(settleInvoice(invoice, money(499n), 'allow').kind).toBe('settled');
});

test('money reserved in another year comes back there, and helps nothing here', () => {
  const invoice = invoiceOf([invoiceLine()]);
  const lines = (budget: bigint) =>
    new Map([[lineKey(key), { ...key, budget, actual: 0n, reserved: 0n }]]);
  const reserved = { year: '2024/25', held };
  expect(
    settleInvoice(invoice, money(0n, { lines: lines(103_499n), reserved }), 'refuse').kind,
  ).toBe('refused');
  expect(
    settleInvoice(invoice, money(0n, { lines: lines(103_500n), reserved }), 'refuse'),
  ).toMatchObject({
    kind: 'settled',
    movements: [{ actual: 103_500n, reserved: 0n }],
    released: [{ amount: 103_500n }],
  });
});

test('an invoice is held against the budget before anybody is asked to approve it', () => {
  const invoice = invoiceOf([invoiceLine({ net: 104_000n })]);
  const matter = (free: bigint) => ({ order, tolerances: [], money: money(free) });
  expect(judge(invoice, matter(500n), 'refuse')).toMatchObject({
    kind: 'agrees',
    match: { difference: 500n },
  });
  expect(judge(invoice, matter(0n), 'refuse')).toEqual({
    kind: 'exception',
    exceptions: [{ fault: 'over-budget', line: 1, expected: '0', found: '500' }],
  });
  expect(judge({ ...invoice, orderId: null }, { ...matter(0n), order: null }, 'allow')).toEqual({
    kind: 'agrees',
    match: null,
  });
});
