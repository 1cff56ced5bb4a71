import { accountOf, credit, debit, exampleFacts, oakfield } from '../test/example-trust.ts';
import { fundMovements, overdraftFaults, overdraftsOf } from './overdraw.ts';
import type { FundLine } from './overdraw.ts';

const { accounts, funds } = exampleFacts;
const dfc = { fund: 'DFC-25' };

const overdrafts = (lines: readonly FundLine[], held: bigint) =>
  overdraftsOf(lines, accounts, funds, new Map([[`${oakfield}|DFC-25`, held]]));

const spend = (pence: bigint) => [
  debit(accountOf.books, pence, dfc),
  credit(accountOf.bank, pence, dfc),
];

test('a fund’s balance moves by income, cost and transfers, not by the bank (F19)', () => {
  const lines = [
    ...spend(300n),
    debit(accountOf.bank, 1_000n, dfc),
    credit(accountOf.capitalGrant, 1_000n, dfc),
    credit(accountOf.transfers, 50n, dfc),
    debit(accountOf.transfers, 50n),
  ];
  expect(fundMovements(lines, accounts)).toEqual(
    new Map([
      [`${oakfield}|DFC-25`, 750n],
      [`${oakfield}|GAG`, -50n],
    ]),
  );
});

test('a restricted fund may be spent to its last penny and not one further (F19)', () => {
  expect(overdrafts(spend(1_000n), 1_000n)).toEqual([]);
  expect(overdrafts(spend(1_001n), 1_000n)).toEqual([
    { schoolId: oakfield, fund: 'DFC-25', balance: 1_000n, after: -1n },
  ]);
});

test('the refusal shows what the fund holds, and a named override with a reason lifts it (F19)', () => {
  const found = overdrafts(spend(150_000n), 100_000n);
  expect(overdraftFaults(found, null)).toEqual([
    {
      code: 'fund-overdrawn',
      pointer: '/lines',
      detail: 'DFC-25 holds £1,000.00 and would stand at −£500.00.',
      mend: 'Charge another fund, or have the finance lead override it with a reason.',
    },
  ]);
  expect(overdraftFaults(found, { by: 'lead', reason: ' ' })).toHaveLength(1);
  expect(overdraftFaults(found, { by: 'lead', reason: 'Grant is due on Friday' })).toEqual([]);
});

test('a fund that is overdrawn already can be paid back in part (F19)', () => {
  const income = [debit(accountOf.bank, 10n, dfc), credit(accountOf.capitalGrant, 10n, dfc)];
  expect(overdrafts(income, -100n)).toEqual([]);
});

test('GAG, which comes by the month, and unrestricted money are not held to it (F19)', () => {
  const lines = [debit(accountOf.books, 5n), debit(accountOf.books, 5n, { fund: 'UNR' })];
  expect(overdraftsOf(lines, accounts, funds, new Map())).toEqual([]);
});
