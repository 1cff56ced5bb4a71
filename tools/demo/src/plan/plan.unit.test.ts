import fc from 'fast-check';
import { yearOf } from '@bursar/shared-types/dates';
import { yearOfLine } from './budget.ts';
import { calendarTo } from './calendar.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { decidersOn, scheme } from './scheme.ts';
import { ridgeway } from './trusts.ts';

const now = new Date('2026-11-22T10:00:00Z');
const calendar = calendarTo(now);
const whole = planOf(ridgeway.schools, calendar, 1_000);
const ordersOf = (plan: Plan) => [...plan.orders.values()].flat();

test('the story covers nine whole months and the present one, never ahead of now, and the books begin with its school year', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
      (day) => {
        const { firstDay, months, earlier, stops } = calendarTo(day);
        expect([...earlier, ...months][0]).toMatch(/-09$/);
        expect(earlier.length).toBeLessThan(12);
        expect(firstDay).toBe(`${months[0]}-01`);
        expect(months).toHaveLength(10);
        expect(stops).toHaveLength(months.length * 4);
        stops.forEach(({ at, n }, i) => {
          expect(n).toBe(i);
          expect(at.getTime()).toBeLessThanOrEqual(day.getTime());
          if (i > 0) expect(at.getTime()).toBeGreaterThanOrEqual(stops[i - 1]!.at.getTime());
        });
      },
    ),
  );
});

test('the same seed gives the same plan, another seed another', () => {
  expect(planOf(ridgeway.schools, calendar, 1_000)).toEqual(whole);
  expect(planOf(ridgeway.schools, calendar, 1_001)).not.toEqual(whole);
});

test('some thousands of journals, none dated ahead of now, and orders of every fate', () => {
  const journals = [...whole.journals.values()].flat();
  expect(journals.length).toBeGreaterThan(2_000);
  for (const { date, parts } of journals) {
    expect(date <= calendar.lastDay).toBe(true);
    for (const { amount } of parts) expect(amount).toBeGreaterThan(0);
  }
  const fates = new Set(ordersOf(whole).map(({ fate }) => fate));
  expect(fates.size).toBe(15);
});

test('what orders hold stays within the year’s budget of their account; what is to be refused asks for more', () => {
  const free = ['draft', 'over-budget', 'returned', 'rejected', 'withdrawn', 'cancelled'];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      const plan = planOf(ridgeway.schools, calendar, seed);
      const held = new Map<string, number>();
      for (const { school, parts, date } of [...plan.journals.values()].flat()) {
        for (const { line, amount } of parts.filter((part) => part.line.ordered)) {
          const key = [school.key, yearOf(date), line.account].join(' ');
          held.set(key, (held.get(key) ?? 0) + amount);
        }
      }
      for (const { school, month, goods, net, fate } of ordersOf(plan)) {
        const lines = plan.budgets.get(yearOf(month))!.get(school.key)!;
        const line = lines.find((each) => each.line.account === goods.account)!;
        const year = Number(yearOfLine(line));
        const key = [school.key, yearOf(month), goods.account].join(' ');
        const before = held.get(key) ?? 0;
        if (fate === 'over-budget') expect(net).toBeGreaterThan(year);
        else expect(before + net).toBeLessThanOrEqual(year);
        if (!free.includes(fate)) held.set(key, before + net);
      }
    }),
    { numRuns: 20 },
  );
});

test('whoever the scheme names decides on an order, band by band (F7)', () => {
  const bands = [500_000, 2_500_000, null] as const;
  for (const [at, upTo] of bands.entries()) {
    const below = (bands[at - 1] ?? 0) + 1;
    const rules = scheme.rules.filter((rule) => rule.category === 'order' && rule.upTo === upTo);
    for (const net of [below, upTo ?? 9_000_000]) {
      const tiers = decidersOn(net);
      expect(new Set(rules.map(({ tier }) => tier)).size).toBe(tiers.length);
      tiers.forEach((role, i) =>
        expect(rules).toContainEqual(expect.objectContaining({ role, tier: i + 1 })),
      );
    }
  }
});

test('tickets take steps in order, and at the end one stands at every state', () => {
  const after = {
    raise: 'Open',
    assign: 'Assigned',
    start: 'In progress',
    pause: 'Paused',
    resume: 'In progress',
    fix: 'Fixed',
    close: 'Closed',
    reopen: 'Reopened',
    cancel: 'Cancelled',
  } as const;
  const states = whole.tickets.map(({ steps }) => {
    expect(steps[0]![1]).toBe('raise');
    const stops = steps.map(([stop]) => stop);
    expect(stops).toEqual(stops.toSorted((a, b) => a - b));
    expect(stops.at(-1)!).toBeLessThan(calendar.stops.length);
    return after[steps.at(-1)![1]];
  });
  expect(new Set(states)).toEqual(new Set(Object.values(after)));
});
