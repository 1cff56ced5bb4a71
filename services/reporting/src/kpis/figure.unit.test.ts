import fc from 'fast-check';
import { kpis } from './definitions.ts';
import { addMeasures, figureOf } from './figure.ts';
import { evaluate } from './formula.ts';
import { measures } from './measures.ts';
import { decimal, fixed } from './rational.ts';
import type { Measured } from './measures.ts';

const kpi = (code: string) => kpis.find((each) => each.code === code)!;

/** A school whose year is forecast to end £40,000 short on £1,000,000 of income. */
const school: Measured = {
  income: 100_000_000n,
  expenditure: 104_000_000n,
  'staff-cost': 80_000_001n,
  'agency-cost': 1_600_000n,
  'opening-reserve': 12_000_000n,
  pupils: 160n,
  'checks-overdue': 2n,
};

test('each KPI has a definition, a formula over known measures and thresholds with a source (D3)', () => {
  expect(kpis.length).toBeGreaterThanOrEqual(12);
  expect(new Set(kpis.map((each) => each.code)).size).toBe(kpis.length);
  for (const each of kpis) {
    expect(each.definition.length).toBeGreaterThan(20);
    expect(figureOf(each, {}).sources.length).toBeGreaterThan(0);
    expect(each.thresholds === null).toBe(each.better === 'neither');
    if (each.thresholds) expect(each.thresholds.source).not.toBe('');
  }
});

test('a deficit is shown with its sign and falls in the band of its threshold (D3)', () => {
  expect(figureOf(kpi('in-year-balance'), school)).toMatchObject({
    value: '-4.0',
    shown: '−4.0%',
    band: 'watch',
    formula: '(income − expenditure) ÷ income × 100',
  });
  expect(figureOf(kpi('revenue-reserve'), school)).toMatchObject({ shown: '8.0%', band: 'good' });
  expect(figureOf(kpi('cost-per-pupil'), school)).toMatchObject({ shown: '£6,500', band: null });
  expect(figureOf(kpi('checks-overdue'), school)).toMatchObject({ shown: '2', band: 'poor' });
});

test('every band is that of the figure as it is shown: 75.0% is not worse than 75% (D3)', () => {
  const staff = { ...school, income: 100_000_000n, 'staff-cost': 75_000_300n };
  expect(figureOf(kpi('staff-cost-of-income'), staff)).toMatchObject({
    shown: '75.0%',
    band: 'good',
  });
  const amount = fc.bigInt({ min: 0n, max: 10n ** 6n });
  const any = fc.record(
    Object.fromEntries(Object.keys(measures).map((name) => [name, amount])),
  ) as fc.Arbitrary<Measured>;
  fc.assert(
    fc.property(fc.constantFrom(...kpis), any, (each, measured) => {
      const { value, band } = figureOf(each, measured);
      if (value === null || band === null || !each.thresholds) return;
      const reaches = (bound: string) =>
        each.better === 'higher' ? Number(value) >= Number(bound) : Number(value) <= Number(bound);
      const { good, watch } = each.thresholds;
      expect(band).toBe(reaches(good) ? 'good' : reaches(watch) ? 'watch' : 'poor');
    }),
  );
});

test('an average of few invoices is shown without a band (D3)', () => {
  const of = (invoices: bigint) =>
    figureOf(kpi('invoice-days'), { 'invoice-days': 0n, 'invoices-posted': invoices });
  expect(of(29n)).toMatchObject({ shown: '0.0 days', band: null });
  expect(of(30n)).toMatchObject({ shown: '0.0 days', band: 'good' });
});

test('a figure with an unknown part is "Not known" and says which part is missing (D3, X14)', () => {
  const figure = figureOf(kpi('checks-on-time'), { 'checks-due': 4n });
  expect(figure).toMatchObject({ value: null, shown: 'Not known', band: null });
  expect(figure.parts).toEqual([
    { measure: 'checks-on-time', value: null },
    { measure: 'checks-due', value: 4n },
  ]);
});

test('a share of nothing is "Not known" and never nought or a failure (D3)', () => {
  expect(
    figureOf(kpi('tickets-in-time'), { 'tickets-fixed': 0n, 'tickets-fixed-in-time': 0n }).shown,
  ).toBe('Not known');
});

test('a trust is the sum of its schools, and unknown where one of them is (D3)', () => {
  const both = addMeasures([school, { ...school, pupils: null }]);
  expect(both.income).toBe(200_000_000n);
  expect(both.pupils).toBeNull();
  expect(addMeasures([]).income).toBeNull();
});

test('what a formula gives is exact for any amounts, far beyond floating point (D3)', () => {
  const pence = fc.bigInt({ min: 1n, max: 10n ** 24n });
  fc.assert(
    fc.property(pence, pence, (income, expenditure) => {
      const value = evaluate(kpi('in-year-balance').formula, { income, expenditure })!;
      expect(value.top * income).toBe((income - expenditure) * 100n * value.bottom);
    }),
  );
});

test('rounding for display is to the nearest, a half away from nil, on both sides (D3)', () => {
  expect(fixed(decimal('2.25'), 1)).toBe('2.3');
  expect(fixed(decimal('-2.25'), 1)).toBe('-2.3');
  expect(fixed(decimal('-0.04'), 1)).toBe('0.0');
  expect(() => decimal('1e3')).toThrow(RangeError);
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (pence) => {
      expect(decimal(fixed({ top: pence, bottom: 100n }, 2)).top).toBe(pence);
    }),
  );
});

test('every measure says what it counts and where it comes from (D3)', () => {
  for (const measure of Object.values(measures)) {
    expect(measure.words).not.toBe('');
    expect(measure.sources.length).toBeGreaterThan(0);
  }
});
