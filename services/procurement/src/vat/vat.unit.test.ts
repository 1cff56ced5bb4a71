import fc from 'fast-check';
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

  test('an academy gets its VAT back, unless the cost centre is an exempt business', () => {
    const recovery = {
      otherwise: 10_000n,
      byCostCentre: new Map([
        ['LET', 0n],
        ['HALL', 4_000n],
      ]),
    };
    expect(irrecoverable(1_001n, 'SCI', recoversAll)).toBe(0n);
    expect(irrecoverable(1_001n, 'SCI', recovery)).toBe(0n);
    expect(irrecoverable(1_001n, null, recovery)).toBe(0n);
    expect(irrecoverable(1_001n, 'LET', recovery)).toBe(1_001n);
    expect(irrecoverable(1_001n, 'HALL', recovery)).toBe(601n); // 400.4p comes back as 400p
  });

  test('what comes back is never more than its share, and less by under a penny', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 10_000n), (vat, share) => {
        const back = vat - irrecoverable(vat, null, { otherwise: share, byCostCentre: new Map() });
        expect(back * 10_000n <= vat * share).toBe(true);
        expect((back + 1n) * 10_000n > vat * share).toBe(true);
      }),
    );
  });
});
