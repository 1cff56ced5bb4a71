import type { NiCategory } from '@bursar/shared-types/codes/hr-payroll';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { employerNi } from './employer-ni.ts';
import {
  employerNiYearAt,
  employerNiYears,
  isNiCategory,
  startsAbove,
} from './national-insurance-rates.ts';
import type { PayFrequency } from './national-insurance-rates.ts';

const file = new URL(
  '../../../../../shared/data/payroll/hmrc-test-data/national_insurance_2025-26_cases.json',
  import.meta.url,
);
const there = existsSync(file);
if (!there) {
  console.warn(
    'SKIPPED: employer’s National Insurance against HMRC’s test data, not on this machine',
  );
}

interface HmrcCase {
  TestIdentifier: string;
  PayFrequency: string;
  GrossPay: string;
  NiCategory: string;
  EmployerNiContribution: string;
}

const frequencies: Readonly<Record<string, PayFrequency>> = {
  Weekly: 'week',
  Fortnightly: 'fortnight',
  FourWeekly: 'four-weeks',
  Monthly: 'month',
};

/** `966.64` to 96664, without a floating point: the JSON's numbers are read as text. */
const toPence = (text: string): bigint => {
  const [whole = '', part = ''] = text.split('.');
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
};

const of2025 = employerNiYearAt('2025-09-30');

describe('employer’s National Insurance (H25)', () => {
  (there ? test : test.skip)(
    'all 448 rows of HMRC’s test data for 2025-26 come out to the penny',
    () => {
      const asText = readFileSync(file, 'utf8').replace(/: (\d+(?:\.\d+)?)(?=[,\n])/g, ': "$1"');
      const cases = JSON.parse(asText) as HmrcCase[];
      const wrong = cases.flatMap((row) => {
        const frequency = frequencies[row.PayFrequency];
        const thresholds = frequency && of2025?.thresholds[frequency];
        if (!thresholds || !of2025 || !isNiCategory(row.NiCategory)) return [row.TestIdentifier];
        const gross = toPence(row.GrossPay);
        const due = employerNi(gross, row.NiCategory, thresholds, of2025.rate);
        return due === toPence(row.EmployerNiContribution) ? [] : [row.TestIdentifier];
      });
      expect(wrong).toEqual([]);
      expect(cases).toHaveLength(448);
      expect(new Set(cases.map((row) => row.NiCategory)).size).toBe(
        Object.keys(startsAbove).length,
      );
    },
  );

  const monthly = (earnings: bigint, category: NiCategory = 'A') =>
    employerNi(earnings, category, of2025!.thresholds.month, of2025!.rate);

  test('nothing is due at the secondary threshold of £417 a month; above it 15 %', () => {
    expect(monthly(41_700n)).toBe(0n);
    expect(monthly(51_700n)).toBe(1_500n);
    expect(monthly(0n)).toBe(0n);
  });

  test('half a penny goes down, more than half goes up', () => {
    expect(monthly(41_710n)).toBe(1n); // 1.5p
    expect(monthly(41_711n)).toBe(2n); // 1.65p, cut to 1.6p
  });

  test('apprentices, the young and veterans cost nothing up to the upper limit', () => {
    expect([monthly(418_900n, 'M'), monthly(418_900n, 'H'), monthly(418_900n, 'V')]).toEqual([
      0n,
      0n,
      0n,
    ]);
    expect(monthly(428_900n, 'M')).toBe(1_500n);
  });

  test('a raise never lowers the contribution, and a penny more costs at most a penny', () => {
    const letters = Object.keys(startsAbove) as NiCategory[];
    fc.assert(
      fc.property(fc.bigInt(0n, 2_000_000n), fc.constantFrom(...letters), (pay, letter) => {
        const more = monthly(pay + 1n, letter) - monthly(pay, letter);
        expect(more >= 0n && more <= 1n).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the tax year is that of the pay date', () => {
    expect(employerNiYearAt('2025-04-05')?.rate).toBe(1380n);
    expect(employerNiYearAt('2025-04-06')?.rate).toBe(1500n);
    expect(employerNiYearAt('2027-04-06')).toBeNull();
  });

  test('the tax years follow each other without gap or overlap, and each names its source', () => {
    employerNiYears.slice(1).forEach((year, i) => {
      const before = employerNiYears[i];
      expect([before?.until.slice(5), year.from.slice(5)]).toEqual(['04-05', '04-06']);
      expect(year.from.slice(0, 4)).toBe(before?.until.slice(0, 4));
      expect(year.source.length).toBeGreaterThan(10);
    });
  });
});
