import { yearOf } from '@bursar/shared-types/dates';
import { placeOf, yearOfLine } from './budget.ts';
import type { Budgets, PlannedLine } from './budget.ts';
import { goods } from './purchases.ts';
import type { DemoGoods } from './purchases.ts';
import { between, oneByWeight, oneOf } from './random.ts';
import type { RandomGenerator } from './random.ts';
import type { DemoSchool } from './trusts.ts';

/** How far an order comes: where each stops, as in a trust that is at work. */
const fates = [
  ['draft', 2],
  ['over-budget', 2],
  ['waits', 3],
  ['returned', 3],
  ['rejected', 2],
  ['withdrawn', 1],
  ['approved', 4],
  ['cancelled', 1],
  ['sent', 7],
  ['part', 7],
  ['received', 8],
  ['disputed', 3],
  ['invoiced', 7],
  ['posted', 30],
  ['closed', 20],
] as const;
export type Fate = (typeof fates)[number][0];

/** A line of an order: one piece at a price in pence, net. */
export interface PlannedOrderLine {
  readonly description: string;
  readonly unitPrice: number;
}

/** An order that a school raises in a month. */
export interface PlannedOrder {
  readonly school: DemoSchool;
  readonly month: string;
  readonly goods: DemoGoods;
  readonly lines: readonly PlannedOrderLine[];
  /** Pence, net. */
  readonly net: number;
  readonly fate: Fate;
  /** Days after it is raised by which it is needed. */
  readonly needIn: number;
  /** What the approver writes, where the order comes back. */
  readonly comment: string | null;
}

const questions = [
  'Is there a cheaper make?',
  'Can this wait until next term?',
  'Please give two quotes.',
];

/** Too little to bother with, in pence. */
const LEAST = 2_000;

/** What was bought of an account before there were orders, in pence, by `boughtKey`. */
export type Bought = ReadonlyMap<string, number>;

/** A school's account in a year. */
export const boughtKey = (school: string, year: string, account: string): string =>
  [school, year, account].join(' ');

/**
 * An order a month and school: a good part of what its account has left by then, so that a year's orders
 * spend most of what was budgeted for. One that is over its budget asks for more than the year has.
 */
export function planOrders(
  schools: readonly DemoSchool[],
  months: readonly string[],
  budgets: ReadonlyMap<string, Budgets>,
  bought: Bought,
  random: RandomGenerator,
): PlannedOrder[] {
  const spent = new Map(bought);
  return months.flatMap((month) => {
    const year = yearOf(month);
    const place = placeOf(month, year);
    return schools.flatMap((school) => {
      const kind = oneOf(random, goods);
      const line = budgets
        .get(year)!
        .get(school.key)!
        .find((each) => each.line.account === kind.account)!;
      const fate = oneByWeight(random, fates);
      const key = boughtKey(school.key, year, kind.account);
      const before = spent.get(key) ?? 0;
      const amount = amountOf(line, place, before, fate, random);
      const needIn = between(random, 10, 40);
      const question = oneOf(random, questions);
      if (amount < LEAST) return [];
      const lines = splitOver(amount, kind.things);
      const net = lines.reduce((sum, { unitPrice }) => sum + unitPrice, 0);
      const isRefused = fate === 'returned' || fate === 'rejected';
      const isSpent =
        !isRefused && !['draft', 'over-budget', 'withdrawn', 'cancelled'].includes(fate);
      // An invoice that asks for more holds what it asks for.
      const held = fate === 'disputed' ? billedOn(net) : net;
      if (isSpent) spent.set(key, before + held);
      const comment = isRefused ? question : null;
      return [{ school, month, goods: kind, lines, net, fate, needIn, comment }];
    });
  });
}

function amountOf(
  line: PlannedLine,
  place: number,
  before: number,
  fate: Fate,
  random: RandomGenerator,
): number {
  const share = between(random, 25, 65);
  if (fate === 'over-budget') return Math.round(Number(yearOfLine(line)) * 1.2);
  const toDate = Number(line.months.slice(0, place + 1).reduce((a, b) => a + b, 0n));
  return Math.floor(((toDate - before) * share) / 100);
}

/** The first thing costs the most; whole pounds. */
function splitOver(amount: number, things: readonly string[]): PlannedOrderLine[] {
  const weights = things.map((_, i) => things.length - i);
  const all = weights.reduce((a, b) => a + b, 0);
  return things.map((description, i) => {
    const pence = Math.floor((amount * weights[i]!) / all / 100) * 100;
    return { description, unitPrice: Math.max(pence, 100) };
  });
}

/** What a supplier asks for who asks for more than was ordered: fifteen per cent, in pence. */
export const billedOn = (net: number): number => Math.round((net * 115) / 100);
