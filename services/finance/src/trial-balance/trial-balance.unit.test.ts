import fc from 'fast-check';
import {
  accountOf,
  centralTeam,
  exampleFacts,
  oakfield,
  riverside,
} from '../test/example-trust.ts';
import { consolidate } from './consolidation.ts';
import { trialBalance, trialBalanceBySchool } from './trial-balance.ts';
import type { Balance } from './trial-balance.ts';

const { accounts } = exampleFacts;
const { bank, books, dueFrom, dueTo, gag, topSlicePaid, topSliceReceived, transfers } = accountOf;

/** A balance in pence; debits above nil. */
const at = (schoolId: string, account: string, net: bigint, fund = 'GAG'): Balance => ({
  account,
  schoolId,
  fund,
  debit: net > 0n ? net : 0n,
  credit: net < 0n ? -net : 0n,
});

const balances = [
  at(oakfield, gag, -1_000n),
  at(oakfield, bank, 1_000n),
  at(oakfield, books, 300n),
  at(oakfield, dueTo, -300n),
  at(centralTeam, bank, -300n),
  at(centralTeam, dueFrom, 300n),
];

const sides = ({ rows }: ReturnType<typeof trialBalance>) =>
  rows.map(({ account, debit, credit }) => [account, debit, credit]);

test('each account stands on its side, in the order of the chart, and the totals are equal', () => {
  const { rows, debit, credit } = trialBalance(balances, accounts);
  expect(rows.map(({ account }) => account)).toEqual([gag, books, dueFrom, bank, dueTo]);
  expect(rows[0]).toEqual({
    account: gag,
    name: 'General annual grant (GAG)',
    debit: 0n,
    credit: 1_000n,
  });
  expect([debit, credit]).toEqual([1_300n, 1_300n]);
});

test('an account that moved and came back to nil is still shown', () => {
  const moved = { ...at(oakfield, books, 0n), debit: 50n, credit: 50n };
  expect(sides(trialBalance([moved], accounts))).toEqual([[books, 0n, 0n]]);
});

test('every school has a trial balance of its own, the central team too (F2)', () => {
  const bySchool = trialBalanceBySchool(balances, accounts);
  expect([...bySchool.keys()]).toEqual([oakfield, centralTeam]);
  expect(sides(bySchool.get(centralTeam)!)).toEqual([
    [dueFrom, 300n, 0n],
    [bank, 0n, 300n],
  ]);
});

test('the cash positions of the schools add up to the one bank account (F1)', () => {
  const cash = [...trialBalanceBySchool(balances, accounts).values()]
    .flatMap(({ rows }) => rows)
    .filter(({ account }) => account === bank)
    .reduce((sum, { debit, credit }) => sum + debit - credit, 0n);
  const whole = trialBalance(balances, accounts).rows.find(({ account }) => account === bank);
  expect(cash).toBe(700n);
  expect(whole?.debit).toBe(cash);
});

test('the trust’s trial balance is the sum of the schools’ less what is between them (F2)', () => {
  const made = consolidate(balances, accounts);
  if (made.kind !== 'consolidated') throw new Error('it stopped');
  expect(sides(made.trust)).toEqual([
    [gag, 0n, 1_000n],
    [books, 300n, 0n],
    [bank, 700n, 0n],
  ]);
  expect(sides(made.eliminations)).toEqual([
    [dueFrom, 300n, 0n],
    [dueTo, 0n, 300n],
  ]);
  for (const { debit, credit } of [made.sum, made.trust, made.eliminations])
    expect(debit).toBe(credit);
});

test('contributions to central services and transfers between funds vanish too (F2)', () => {
  const made = consolidate(
    [
      at(oakfield, topSlicePaid, 50n),
      at(oakfield, bank, -50n),
      at(centralTeam, topSliceReceived, -50n),
      at(centralTeam, bank, 50n),
      at(oakfield, transfers, 7n),
      at(oakfield, transfers, -7n, 'DFC-25'),
    ],
    accounts,
  );
  expect(made).toMatchObject({
    kind: 'consolidated',
    trust: { rows: [{ account: bank, debit: 0n, credit: 0n }] },
  });
});

test('consolidation stops on codes that the chart does not have, with the whole list (F2, Dayta)', () => {
  const made = consolidate(
    [at(oakfield, '499990', 5n), at(riverside, '999999', -5n), ...balances],
    accounts,
  );
  expect(made).toEqual({
    kind: 'stopped',
    unknownAccounts: ['499990', '999999'],
    notEliminated: [],
  });
});

test('consolidation stops where schools do not agree on what they owe each other (F1)', () => {
  const made = consolidate(
    [...balances, at(riverside, dueTo, -40n), at(oakfield, transfers, 7n)],
    accounts,
  );
  expect(made).toEqual({
    kind: 'stopped',
    unknownAccounts: [],
    notEliminated: [
      { group: 'inter-school-balances', where: 'GAG', out: -40n },
      { group: 'fund-transfers', where: oakfield, out: 7n },
    ],
  });
});

test('whatever the balances, the parts add up to the whole to the penny (F2)', () => {
  const balance = fc.record({
    account: fc.constantFrom(gag, books, bank),
    schoolId: fc.constantFrom(oakfield, riverside, centralTeam),
    fund: fc.constantFrom('GAG', 'UNR'),
    debit: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    credit: fc.bigInt({ min: 0n, max: 10n ** 12n }),
  });
  const net = ({ rows }: ReturnType<typeof trialBalance>, of: string): bigint =>
    rows.filter(({ account }) => account === of).reduce((sum, r) => sum + r.debit - r.credit, 0n);
  fc.assert(
    fc.property(fc.array(balance, { maxLength: 30 }), (any) => {
      const made = consolidate(any, accounts);
      if (made.kind !== 'consolidated') throw new Error('it stopped');
      const parts = [...trialBalanceBySchool(any, accounts).values()];
      for (const account of [gag, books, bank]) {
        const sum = parts.reduce((all, part) => all + net(part, account), 0n);
        expect(net(made.trust, account)).toBe(sum);
      }
    }),
  );
});
