import { apprenticeshipLevy, standardLevy } from './apprenticeship-levy.ts';
import { employerPensionRateAt } from './pension-rates.ts';
import type { LgpsRate } from './pension-rates.ts';

const avon: LgpsRate = {
  fund: 'Avon',
  from: '2023-04-01',
  until: '2026-03-31',
  rate: 1890n,
  status: 'published',
  source: 'rates and adjustments certificate 2023',
};

describe('employers’ on-costs (H25)', () => {
  test('teachers’ pension costs an employer 28.68 % from April 2024, 23.68 % before', () => {
    const rate = (day: string) => employerPensionRateAt({ scheme: 'TPS' }, day, [])?.rate;
    expect([rate('2024-03-31'), rate('2024-04-01'), rate('2026-11-30')]).toEqual([
      2368n,
      2868n,
      2868n,
    ]);
    expect(rate('2019-08-31')).toBeUndefined();
  });

  test('a local government fund’s rate is the trust’s own setting, and holds within its dates alone', () => {
    const rate = (fund: string, day: string) =>
      employerPensionRateAt({ scheme: 'LGPS', fund }, day, [avon])?.rate;
    expect(rate('Avon', '2026-03-31')).toBe(1890n);
    expect(rate('Avon', '2026-04-01')).toBeUndefined();
    expect(rate('Dorset', '2025-01-01')).toBeUndefined();
  });

  test('someone in no scheme costs nothing, on any day', () => {
    expect(employerPensionRateAt({ scheme: 'none' }, '1999-01-01', [])?.rate).toBe(0n);
  });

  test('the apprenticeship levy is half a per cent above the month’s allowance, never less than nil', () => {
    expect(apprenticeshipLevy(25_000_000n, standardLevy)).toBe(0n);
    expect(apprenticeshipLevy(25_000_200n, standardLevy)).toBe(1n);
    expect(apprenticeshipLevy(100_000_000n, standardLevy)).toBe(375_000n);
    expect(apprenticeshipLevy(0n, standardLevy)).toBe(0n);
  });
});
