import { vatCodes, vatRateAt, vatRates } from './vat-rates.ts';
import { irrecoverable, recoversAll } from './vat-recovery.ts';

describe('VAT of what is ordered (F10)', () => {
  test('standard 20 %, reduced 5 %, and nothing for zero, exempt and outside the scope', () => {
    expect(vatCodes.map((code) => vatRateAt(code, '2025-11-24')?.rate)).toEqual([
      2000n,
      500n,
      0n,
      0n,
      0n,
    ]);
  });

  test('a rate holds from its day, and another from its own without a change of code', () => {
    const raised = { ...vatRates[0]!, rate: 2250n, from: '2026-04-01' };
    const rates = [raised, ...vatRates];
    expect(vatRateAt('S', '2026-03-31', rates)?.rate).toBe(2000n);
    expect(vatRateAt('S', '2026-04-01', rates)?.rate).toBe(2250n);
    expect(vatRateAt('S', '2011-01-03')).toBeNull();
    expect(vatRateAt('X', '2025-01-01')).toBeNull();
  });

  test('every rate names its source, and says that it is unconfirmed', () => {
    expect(vatRates.filter((rate) => rate.source.length < 10)).toEqual([]);
    expect(vatRates.every((rate) => rate.status === 'unconfirmed')).toBe(true);
  });

  test('an academy gets its VAT back, unless the account is of exempt business', () => {
    const recovery = { irrecoverableAccounts: new Set(['640000']) };
    expect(irrecoverable(1_001n, '615000', recovery)).toBe(0n);
    expect(irrecoverable(1_001n, '640000', recovery)).toBe(1_001n);
    expect(irrecoverable(1_001n, '640000', recoversAll)).toBe(0n);
  });
});
