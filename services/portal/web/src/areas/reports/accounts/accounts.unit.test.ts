import fc from 'fast-check';
import { addAccounts, leastOf } from './add.ts';
import type { Accounts, Line, Measures } from './add.ts';
import { addMonths } from './by-month.ts';
import type { ByMonth } from './by-month.ts';
import { finding, hasAccounts, schoolsFinding } from './finding.ts';
import { monthsUpTo } from './months.ts';
import { largestChanges, largestLines } from './lines.ts';
import { shown, varianceWords } from './variance.ts';

const measures = (n: number): Measures => ({
  budget: n,
  budgetToDate: n,
  actual: n,
  actualToDate: n,
  commitment: n,
  available: n,
  forecast: n,
  variance: n,
  varianceToDate: n,
});
const stamp = (complete: boolean, asAt: string) =>
  ({
    vector: [],
    asAt,
    ageSeconds: 0,
    late: [],
    behind: [],
    complete,
    words: '',
  }) as Accounts['stamp'];
const line = (account: string, n: number): Line => ({
  account,
  name: account,
  kind: 'expenditure',
  aarCode: null,
  ...measures(n),
});
const accounts = (lines: readonly Line[]): Accounts => ({
  month: '2026-11',
  year: '2026/27',
  period: 'open',
  school: 'a-school',
  fund: null,
  position: null,
  totals: {
    income: measures(0),
    expenditure: measures(lines.reduce((sum, { actual }) => sum + actual, 0)),
    balance: measures(0),
  },
  stamp: stamp(true, '2026-11-22T08:00:00.000Z'),
  lines: [...lines],
});
const some = fc
  .uniqueArray(fc.tuple(fc.constantFrom('1', '2', '3', '4'), fc.integer({ min: -9e6, max: 9e6 })), {
    selector: ([account]) => account,
  })
  .map((lines) => accounts(lines.map(([account, n]) => line(account, n))));

test('the accounts of several schools are the sum of each, line by line, to the penny (X13)', () => {
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 5 }), (all) => {
      const { lines, totals } = addAccounts(all);
      expect(lines.reduce((sum, { forecast }) => sum + forecast, 0)).toBe(
        totals.expenditure.forecast,
      );
      expect(new Set(lines.map(({ account }) => account)).size).toBe(lines.length);
    }),
  );
});

test('figures added up are as late as the latest of them (X14)', () => {
  const [late, old, fresh] = [
    stamp(false, '2026-11-22T09:00:00.000Z'),
    stamp(true, '2026-11-22T07:00:00.000Z'),
    stamp(true, '2026-11-22T08:00:00.000Z'),
  ];
  expect(leastOf([fresh, late, old])).toBe(late);
  expect(leastOf([fresh, old])).toBe(old);
});

test.each([
  [230_000, 100_000_00, 'expenditure', '+£2,300 under budget', 'good'],
  [-230_000, 100_000_00, 'expenditure', '−£2,300 over budget', 'bad'],
  [-230_000, 100_000_00, 'income', '−£2,300 below budget', 'bad'],
  [-230_000, 0, 'balance', '−£2,300 worse than budget', 'bad'],
  [100_000, 100_000_00, 'expenditure', '+£1,000 under budget', null],
  [-40_000, 100, 'expenditure', '−£400 over budget', null],
  [49, 100_000, 'income', 'as budgeted', null],
] as const)(
  'a variance of %d of %d is said with sign and word, coloured past 2%%: %s',
  (pence, budget, kind, words, tone) => {
    expect(varianceWords(pence, budget, kind)).toEqual({ words, tone });
  },
);

test('the bars of the largest lines add up to all expenditure', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1e9), { minLength: 1, maxLength: 30 }), (amounts) => {
      const bars = largestLines(
        amounts.map((n, at) => line(String(at), n)),
        8,
      );
      expect(bars.reduce((sum, { budget }) => sum + budget, 0)).toBe(
        amounts.reduce((a, b) => a + b, 0),
      );
      expect(bars.length).toBeLessThanOrEqual(9);
    }),
  );
});

test('the page begins with what the year comes to', () => {
  const totals = accounts([]).totals;
  const balance = { ...measures(0), forecast: -120_000, variance: -150_000 };
  expect(finding({ ...totals, balance })).toBe(
    'The year is forecast to end with a deficit of £1,200, £1,500 worse than budgeted.',
  );
  const posted = { ...balance, actualToDate: 50_000, varianceToDate: 0 };
  expect(finding({ ...totals, balance: posted }, 'ended')).toBe(
    'The year ended with a surplus of £500, as budgeted.',
  );
});

test('accounts can be asked for from September of the year before to the running month', () => {
  expect(monthsUpTo('2026-11-22').at(0)).toBe('2026-11');
  expect(monthsUpTo('2026-11-22').at(-1)).toBe('2025-09');
  expect(monthsUpTo('2026-08-31')).toHaveLength(24);
  expect(monthsUpTo('2026-09-01')).toHaveLength(13);
  expect(monthsUpTo('2027-01-05').slice(0, 2)).toEqual(['2027-01', '2026-12']);
});

test('months of several schools add up, and a month to come stays unknown', () => {
  const series = (n: number, actual: number | null) => ({
    budget: n,
    actual,
    forecast: n,
    budgetToDate: n,
    actualToDate: actual,
    forecastToDate: n,
  });
  const month = (n: number, actual: number | null) => ({
    month: '2026-11',
    period: 'open' as const,
    income: series(n, actual),
    expenditure: series(n, actual),
    balance: series(n, actual),
    commitment: actual,
    payPosted: actual === 5,
  });
  const of = (n: number, actual: number | null) =>
    ({ months: [month(n, actual), month(n, null)] }) as unknown as ByMonth;
  const [now, ahead] = addMonths([of(3, 5), of(4, 6)]);
  expect(now).toEqual({ ...month(7, 11), payPosted: false });
  expect(ahead).toEqual(month(7, null));
});

test('schools compared begin with those that are to end with a deficit', () => {
  const school = (name: string, forecast: number, budget = 1) => ({
    name,
    totals: {
      income: { ...measures(0), budget },
      expenditure: measures(0),
      balance: { ...measures(0), forecast },
    },
  });
  const central = school('Central team', 0, 0);
  expect(hasAccounts(central)).toBe(false);
  expect(
    schoolsFinding([school('Oak', -100), school('Elm', -30_000), school('Ash', 5), central]),
  ).toBe('2 of 3 schools are forecast to end with a deficit, Elm the most: £300');
  expect(schoolsFinding([school('Ash', 5)])).toBe(
    'None of 1 school is forecast to end with a deficit',
  );
});

test('no commitment is a dash, while any other figure of nil is £0', () => {
  expect(shown('commitment', 0)).toBe('–');
  expect(shown('actualToDate', 0)).toBe('£0');
  expect(shown('commitment', 123_456)).toBe('£1,235');
});

test('what moves the year’s end adds up to the whole change, largest first (F4)', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 30 }), (variances) => {
      const lines = variances.map(
        (variance, at) => ({ name: `Line ${at}`, account: String(at), variance }) as Line,
      );
      const causes = largestChanges(lines);
      const sum = (all: readonly number[]) => all.reduce((so, each) => so + each, 0);
      expect(sum(causes.map(({ pence }) => pence))).toBe(sum(variances));
      expect(causes.length).toBeLessThanOrEqual(7);
      const sizes = causes.slice(0, 6).map(({ pence }) => Math.abs(pence));
      expect(
        sizes.length < 7 && sizes.every((size, at) => at === 0 || size <= sizes[at - 1]!),
      ).toBe(true);
    }),
  );
});
