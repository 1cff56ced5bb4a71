import type { RangedAllowance } from '@bursar/shared-types/codes/hr-payroll';
import { existsSync, readFileSync } from 'node:fs';
import { allowanceRangeAt, allowanceRanges, outsideRange } from './allowances.ts';

const file = new URL('../../../../../shared/data/payroll/teacher_allowances.csv', import.meta.url);
const there = existsSync(file);
if (!there) {
  console.warn('SKIPPED: allowances against teacher_allowances.csv, which is not on this machine');
}

describe('teachers’ allowances (H25)', () => {
  (there ? test : test.skip)('the ranges of 2024 and 2025 are those of the shared table', () => {
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .filter(([from = '']) => from >= '2024');
    for (const [from = '', kind = '', least = '', most = ''] of rows) {
      const range = allowanceRangeAt(kind as RangedAllowance, from);
      expect([from, kind, range?.from, range?.least, range?.most]).toEqual([
        from,
        kind,
        from,
        BigInt(least) * 100n,
        BigInt(most) * 100n,
      ]);
    }
    expect(rows).toHaveLength(allowanceRanges.length);
  });

  test('both ends of a range are allowed, a penny outside is not', () => {
    const on = '2025-09-01';
    expect(outsideRange('TLR2', 352_700n, on)).toBeNull();
    expect(outsideRange('TLR2', 861_100n, on)).toBeNull();
    expect(outsideRange('TLR2', 861_101n, on)).toBe(
      'A TLR2 is between £3,527.00 and £8,611.00 a year from 2025-09-01 (derived).',
    );
    expect(outsideRange('TLR2', 352_699n, on)).not.toBeNull();
  });

  test('an allowance is judged by the range of its own day, and not at all before the first', () => {
    expect(outsideRange('TLR3', 67_500n, '2025-08-31')).toBeNull();
    expect(outsideRange('TLR3', 67_500n, '2025-09-01')).not.toBeNull();
    expect(outsideRange('TLR3', 1n, '2024-08-31')).toBeNull();
  });
});
