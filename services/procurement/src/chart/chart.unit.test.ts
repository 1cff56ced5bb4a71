import { isOrderedOn, openOn, recoveryOf } from './chart.ts';
import type { LedgerAccount } from './chart.ts';

const books: LedgerAccount = {
  code: '410010',
  kind: 'expenditure',
  control: false,
  vat: 'recoverable',
  openFrom: '2025-09-01',
  openTo: '2026-08-31',
};

describe('what orders are charged to (F2)', () => {
  test('an account is open on its first and on its last day, and on no other side of them', () => {
    const days = ['2025-08-31', '2025-09-01', '2026-08-31', '2026-09-01'];
    expect(days.map((day) => openOn([books], day).length)).toEqual([0, 1, 1, 0]);
    expect(openOn([{ ...books, openTo: null }], '2099-01-01')).toHaveLength(1);
  });

  test('costs and assets are ordered on, income and what the ledger keeps itself are not', () => {
    const kinds = ['expenditure', 'asset', 'income', 'liability', 'reserves'] as const;
    expect(kinds.filter((kind) => isOrderedOn({ ...books, kind }))).toEqual([
      'expenditure',
      'asset',
    ]);
    expect(isOrderedOn({ ...books, control: true })).toBe(false);
  });

  test('VAT stays a cost where the chart says irrecoverable, and nowhere else', () => {
    const lettings = { ...books, code: '520010', vat: 'irrecoverable' };
    expect([...recoveryOf([books, lettings]).irrecoverableAccounts]).toEqual(['520010']);
  });
});
