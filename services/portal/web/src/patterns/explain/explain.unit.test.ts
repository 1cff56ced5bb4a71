import fc from 'fast-check';
import { explainKey, readExplainKey } from './address.ts';
import type { Explained } from './address.ts';
import { headingOf, inUnit, sumWords, withDates } from './words.ts';

const month = fc.constantFrom('2026-11', '2025-09');
const schoolIds = fc.array(fc.uuid(), { maxLength: 4 });
const figures: fc.Arbitrary<Explained> = fc.oneof(
  fc.record({
    of: fc.constant('accounts' as const),
    measure: fc.constantFrom('actual', 'varianceToDate'),
    line: fc.constantFrom('balance', '410010'),
    month,
    schoolIds,
    fund: fc.option(fc.constantFrom('GAG', 'PE-01')),
    position: fc.option(fc.nat()),
  }),
  fc.record({
    of: fc.constant('kpi' as const),
    measure: fc.constant('staff-cost'),
    month,
    schoolIds,
  }),
  fc.record({
    of: fc.constant('workforce' as const),
    measure: fc.constantFrom('established' as const, 'filled' as const, 'pay' as const),
    on: fc.constant('2026-11-22'),
    schoolIds,
  }),
);

test('every figure has an address of its own that leads back to it (X13)', () => {
  fc.assert(
    fc.property(figures, (figure) => {
      expect(readExplainKey(explainKey(figure))).toEqual(figure);
    }),
  );
});

test.each([
  '',
  'accounts',
  'accounts~actual~balance~2026-11',
  'workforce~age~2026-11-22~-',
  'x~y~z~-',
])('an address that names no figure explains none: %s (X13)', (key) => {
  expect(readExplainKey(key)).toBeNull();
});

test('parts that do not add up to the figure are said not to (X13)', () => {
  expect(sumWords([{ amount: 100 }, { amount: 23 }], 123, 'pence')).toEqual({
    isEqual: true,
    words: 'The 2 parts add up to £1.23, which is the figure.',
  });
  expect(sumWords([{ amount: 100 }], 123, 'pence')).toEqual({
    isEqual: false,
    words: 'The one part is £1.00, but the figure is £1.23.',
  });
  expect(sumWords([], null, 'pupils').isEqual).toBe(false);
});

test('amounts are read in the unit of their figure (X13)', () => {
  expect(inUnit(-124050, 'pence')).toBe('−£1,240.50');
  expect(inUnit(8500, 'ten-thousandths of full time')).toBe('0.85 FTE');
  expect(inUnit(1, 'checks')).toBe('1 check');
  expect(inUnit(7, 'checks')).toBe('7 checks');
  expect(inUnit(null, 'pupils')).toBe('Not known');
});

test('dates within a sentence are written as people write them (X13)', () => {
  expect(withDates('At Oak in 2026/27, seen in 2026-11, on 2026-11-22: 7.')).toBe(
    'At Oak in 2026/27, seen in Nov 2026, on 22 Nov 2026: 7.',
  );
});

test('a drawer is headed by what is explained (X13)', () => {
  const [figure] = [readExplainKey('accounts~actualToDate~expenditure~2026-11~-~-~-')!];
  expect(headingOf(figure)).toBe('Actual to date: expenditure');
  const [line] = [readExplainKey('accounts~budgetToDate~310020~2026-11~-~-~-')!];
  expect(headingOf(line, 'Cleaning contract')).toBe('Budget to date: 310020 Cleaning contract');
  expect(headingOf(line)).toBe('Budget to date: 310020');
  expect(headingOf({ of: 'kpi', measure: 'staff-cost', month: '2026-11', schoolIds: [] })).toBe(
    'Staff cost',
  );
});
