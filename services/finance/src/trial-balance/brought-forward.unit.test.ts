import fc from 'fast-check';
import { accountOf, exampleFacts, oakfield, riverside } from '../test/example-trust.ts';
import { broughtForward } from './brought-forward.ts';
import type { DatedBalance } from './brought-forward.ts';
import { trialBalance } from './trial-balance.ts';

const { accounts, funds } = exampleFacts;
const balance = (
  account: string,
  debit: bigint,
  credit: bigint,
  more: Partial<DatedBalance> = {},
) => ({
  account,
  schoolId: oakfield,
  fund: 'GAG',
  debit,
  credit,
  earlier: false,
  ...more,
});

test('a new year begins with no income or expenditure, and with what the funds brought forward', () => {
  const lastYear = [
    balance(accountOf.gag, 0n, 900n, { earlier: true }),
    balance(accountOf.books, 700n, 0n, { earlier: true }),
    balance(accountOf.bank, 900n, 700n, { earlier: true }),
    balance(accountOf.books, 50n, 0n),
    balance(accountOf.bank, 0n, 50n),
  ];
  const { rows, debit, credit } = trialBalance(broughtForward(lastYear, accounts, funds), accounts);
  expect(rows.map(({ account, debit: dr, credit: cr }) => [account, dr - cr])).toEqual([
    [accountOf.books, 50n],
    [accountOf.bank, 150n],
    ['810020', -200n],
  ]);
  expect(debit).toBe(credit);
});

test('each kind of fund is brought forward in its own account', () => {
  const earlier = (fund: string) => balance(accountOf.books, 1n, 0n, { earlier: true, fund });
  const moved = broughtForward(['GAG', 'UNR', 'DFC-25'].map(earlier), accounts, funds);
  expect(moved.map(({ account }) => account)).toEqual(['810020', '810010', '810040']);
});

test('whatever was posted, bringing forward moves no penny between schools or funds', () => {
  const any = fc.record({
    account: fc.constantFrom(accountOf.gag, accountOf.books, accountOf.bank, accountOf.creditors),
    schoolId: fc.constantFrom(oakfield, riverside),
    fund: fc.constantFrom('GAG', 'UNR'),
    debit: fc.bigInt({ min: 0n, max: 999n }),
    credit: fc.bigInt({ min: 0n, max: 999n }),
    earlier: fc.boolean(),
  });
  const net = (
    rows: readonly { schoolId: string; fund: string; debit: bigint; credit: bigint }[],
    place: string,
  ) =>
    rows
      .filter((row) => row.schoolId + row.fund === place)
      .reduce((sum, row) => sum + row.debit - row.credit, 0n);
  fc.assert(
    fc.property(fc.array(any), (balances) => {
      const moved = broughtForward(balances, accounts, funds);
      for (const { schoolId, fund } of balances) {
        expect(net(moved, schoolId + fund)).toBe(net(balances, schoolId + fund));
      }
    }),
  );
});
