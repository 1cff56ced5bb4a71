import fc from 'fast-check';
import { consolidatedRows, together, totalsOf, withSubtotals } from './rows.ts';
import type { BalanceRow } from './rows.ts';

const codes = ['110010', '210010', '210020', '410010', '610010', '710010'];
const balance = fc
  .uniqueArray(
    fc.record({
      account: fc.constantFrom(...codes),
      net: fc.integer({ min: -1e9, max: 1e9 }),
    }),
    { selector: ({ account }) => account },
  )
  .map((rows) =>
    rows.map(({ account, net }): BalanceRow => {
      return { account, name: account, debit: Math.max(net, 0), credit: Math.max(-net, 0) };
    }),
  );
const net = (rows: readonly BalanceRow[]) => totalsOf(rows).debit - totalsOf(rows).credit;

test('the sums of the categories add up to the totals, to the penny (F2)', () => {
  fc.assert(
    fc.property(balance, (rows) => {
      const shown = withSubtotals(rows);
      expect(totalsOf(shown.filter(({ isSum }) => isSum))).toEqual(totalsOf(rows));
      expect(shown.filter(({ isSum }) => !isSum)).toHaveLength(rows.length);
    }),
  );
});

test('the trial balances of several schools together lose nothing, and no account has two sides', () => {
  fc.assert(
    fc.property(fc.array(balance, { maxLength: 5 }), (all) => {
      const one = together(all);
      expect(net(one)).toBe(all.reduce((sum, rows) => sum + net(rows), 0));
      expect(one.every(({ debit, credit }) => debit === 0 || credit === 0)).toBe(true);
      expect(new Set(one.map(({ account }) => account)).size).toBe(one.length);
    }),
  );
});

test('each account and each category of the consolidation: sum and eliminations are the trust (F2)', () => {
  fc.assert(
    fc.property(balance, balance, (sum, eliminations) => {
      const trust = together([sum, eliminations]);
      const shown = consolidatedRows({
        sum: { rows: sum },
        eliminations: { rows: eliminations },
        trust: { rows: trust },
      });
      for (const row of shown) expect(row.sum + row.eliminated).toBe(row.trust);
    }),
  );
});
