import { monthsOf } from '@bursar/shared-types';
import fc from 'fast-check';
import { balance, measuresOf, remainingProfile, total } from './measures.ts';
import type { LineFacts } from './measures.ts';

const months = monthsOf('2025/26');
const every = (pence: bigint) => new Map(months.map((month) => [month, pence]));

/** £100 a month planned; September and October posted as planned, November half. */
const cleaning: LineFacts = {
  kind: 'expenditure',
  profile: every(100_00n),
  posted: new Map([
    ['2025-09', 100_00n],
    ['2025-10', 100_00n],
    ['2025-11', 50_00n],
  ]),
  committed: 30_00n,
};

test('an order within the profile leaves the forecast as it is and lowers what is available (F4, X2)', () => {
  const line = measuresOf(cleaning, '2025-11');
  expect(line).toMatchObject({
    budget: 1200_00n,
    budgetToDate: 300_00n,
    actual: 250_00n,
    commitment: 30_00n,
    available: 920_00n,
    forecast: 1200_00n,
    variance: 0n,
    varianceToDate: 50_00n,
  });
});

test('an order beyond the remaining profile is a forecast overspend, with a minus (F4, X2)', () => {
  const line = measuresOf({ ...cleaning, committed: 1000_00n }, '2025-11');
  expect(line.forecast).toBe(1250_00n);
  expect(line.variance).toBe(-50_00n);
});

test('plus is favourable for income too: more grant than planned is plus (F4)', () => {
  const grant: LineFacts = {
    kind: 'income',
    profile: every(500_00n),
    posted: new Map([['2025-09', -600_00n]]),
    committed: 0n,
  };
  const line = measuresOf(grant, '2025-09');
  expect(line).toMatchObject({ actual: 600_00n, varianceToDate: 100_00n, variance: 100_00n });
});

test('a month overspent expects nothing more; a month gone by expects nothing at all (F4)', () => {
  const posted = new Map([['2025-11', 170_00n]]);
  expect(remainingProfile({ ...cleaning, posted }, '2025-11')).toBe(900_00n);
  expect(remainingProfile({ ...cleaning, posted: new Map() }, '2026-08')).toBe(100_00n);
});

test('a credit in the running month is made up for: the month still comes to its profile (F4)', () => {
  const seen = (november: bigint) =>
    measuresOf({ ...cleaning, posted: new Map([['2025-11', november]]) }, '2025-11').forecast;
  expect([-40_00n, 0n, 40_00n, 100_00n].map(seen)).toEqual(Array(4).fill(1000_00n));
  expect(seen(170_00n)).toBe(1070_00n);
});

test('a correction between two lines within their profiles leaves the year’s end as it was (F4)', () => {
  fc.assert(
    fc.property(
      fc.record({
        profile: fc.tuple(fc.bigInt(1n, 10n ** 7n), fc.bigInt(1n, 10n ** 7n)),
        room: fc.tuple(fc.bigInt(0n, 10n ** 7n), fc.bigInt(0n, 10n ** 7n)),
        moved: fc.bigInt(0n, 10n ** 7n),
        month: fc.constantFrom(...months),
      }),
      ({ profile, room, moved, month }) => {
        const line = (at: 0 | 1, by: bigint) =>
          measuresOf(
            {
              kind: 'expenditure',
              profile: every(profile[at]),
              posted: new Map([[month, profile[at] - room[at] + by]]),
              committed: 0n,
            },
            month,
          );
        const from = [line(0, 0n), line(1, 0n)];
        const to = [line(0, -moved), line(1, moved < room[1] ? moved : room[1])];
        expect(total(to).forecast).toBe(total(from).forecast);
      },
    ),
  );
});

test('a month without a profile expects nothing: what is posted stands, debit or credit (F4)', () => {
  for (const posted of [-40_00n, 40_00n]) {
    const none = { ...cleaning, profile: new Map(), posted: new Map([['2025-11', posted]]) };
    expect(measuresOf({ ...none, committed: 0n }, '2025-11').forecast).toBe(posted);
  }
});

const pence = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });
const byMonth = fc
  .array(fc.tuple(fc.constantFrom(...months), pence), { maxLength: 20 })
  .map((entries) => new Map(entries));
const facts = (kind: LineFacts['kind']) =>
  fc.record({
    kind: fc.constant(kind),
    profile: byMonth,
    posted: byMonth,
    committed: kind === 'income' ? fc.constant(0n) : fc.bigInt({ min: 0n, max: 10n ** 9n }),
  });
const anyFacts = fc.oneof(facts('income'), facts('expenditure'));

test('budget = actual + commitment + available, whatever was planned and posted (X2)', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...months), (line, month) => {
      const { budget, actual, commitment, available } = measuresOf(line, month);
      expect(actual + commitment + available).toBe(budget);
    }),
  );
});

test('the forecast never falls below what is spent to date and promised (F4, X2)', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...months), (line, month) => {
      const { forecast, actualToDate, commitment } = measuresOf(line, month);
      expect(forecast).toBeGreaterThanOrEqual(actualToDate + commitment);
    }),
  );
});

test('a year posted as it was planned is forecast as planned, from whichever month it is seen (F4)', () => {
  const posted = every(100_00n);
  for (const month of months) {
    const line = measuresOf({ ...cleaning, posted, committed: 0n }, month);
    expect([month, line.forecast]).toEqual([month, 1200_00n]);
  }
});

test('what is posted to later months does not change how a month looked: to date, and its forecast (F4)', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...months), pence, (line, month, later) => {
      const before = measuresOf(line, month);
      const posted = new Map([...line.posted].filter(([of]) => of <= month));
      const after = measuresOf({ ...line, posted: posted.set('2026-09', later) }, month);
      expect([after.actualToDate, after.forecast]).toEqual([before.actualToDate, before.forecast]);
    }),
  );
});

test('the rows of a page add up to its total, and the balance to both totals (F4, X13)', () => {
  fc.assert(
    fc.property(
      fc.array(facts('income'), { maxLength: 5 }),
      fc.array(facts('expenditure'), { maxLength: 5 }),
      fc.constantFrom(...months),
      (incomes, costs, month) => {
        const income = total(incomes.map((line) => measuresOf(line, month)));
        const cost = total(costs.map((line) => measuresOf(line, month)));
        const net = balance(income, cost);
        expect(net.forecast).toBe(income.forecast - cost.forecast);
        expect(net.variance).toBe(net.forecast - net.budget);
        expect(net.varianceToDate).toBe(income.varianceToDate + cost.varianceToDate);
      },
    ),
  );
});
