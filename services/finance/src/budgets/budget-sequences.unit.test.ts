import fc from 'fast-check';
import { accountOf, oakfield } from '../test/example-trust.ts';
import { same } from '../test/same.ts';
import { available, lineKey, lineOf, moved } from './budget.ts';
import type { BudgetLineKey, BudgetLines, Draw } from './budget.ts';
import { release, reserve } from './reserve.ts';
import { settle } from './settle.ts';

const books: BudgetLineKey = { schoolId: oakfield, fund: 'GAG', account: accountOf.books };
const power: BudgetLineKey = { schoolId: oakfield, fund: 'GAG', account: accountOf.electricity };
const keys = [books, power];

type Step =
  | { readonly do: 'order'; readonly key: BudgetLineKey; readonly amount: bigint }
  | { readonly do: 'pay'; readonly key: BudgetLineKey; readonly amount: bigint }
  | { readonly do: 'cancel'; readonly order: number }
  | {
      readonly do: 'invoice';
      readonly order: number;
      /** What the order had set aside for what is billed, and what it costs. */
      readonly part: bigint;
      readonly cost: bigint;
      readonly final: boolean;
    };

/** The rules at work on a year's two lines: whether a step was allowed, and the lines after it. */
class Budget {
  lines: BudgetLines;
  private readonly held: Draw[][] = [];

  constructor(budgets: readonly bigint[]) {
    const line = (key: BudgetLineKey, index: number) => ({
      ...key,
      budget: budgets[index]!,
      actual: 0n,
      reserved: 0n,
    });
    this.lines = new Map(keys.map((key, index) => [lineKey(key), line(key, index)]));
  }

  take(step: Step, keyOf: (order: number) => BudgetLineKey): boolean {
    if (step.do === 'pay') {
      this.lines = moved(this.lines, [{ ...step.key, actual: step.amount, reserved: 0n }]);
      return true;
    }
    if (step.do === 'order') {
      const answer = reserve(this.lines, [{ ...step.key, amount: step.amount }]);
      if (answer.kind === 'refused') return false;
      this.lines = moved(this.lines, answer.movements);
      this.held.push([...answer.holds]);
      return true;
    }
    const held = this.held[step.order];
    if (!held) return false;
    if (step.do === 'cancel') {
      this.lines = moved(this.lines, release(held));
      this.held[step.order] = [];
      return true;
    }
    const key = keyOf(step.order);
    const line = { cost: { ...key, amount: step.cost }, ordered: { ...key, amount: step.part } };
    const answer = settle(this.lines, held, {
      lines: [line],
      final: step.final,
      overBudget: 'refuse',
    });
    if (answer.kind === 'refused') return false;
    this.lines = moved(this.lines, answer.movements);
    this.held[step.order] = [...answer.held];
    return true;
  }
}

/** A notebook: what was ordered, what of it is open, what was spent, added up anew each time. */
class Notebook {
  readonly orders: { key: BudgetLineKey; open: bigint }[] = [];
  private readonly spent: { key: BudgetLineKey; amount: bigint }[] = [];

  private readonly budgets: readonly bigint[];
  constructor(budgets: readonly bigint[]) {
    this.budgets = budgets;
  }

  budget = (key: BudgetLineKey): bigint => this.budgets[keys.indexOf(key)]!;
  actual = (key: BudgetLineKey): bigint =>
    this.spent.reduce((sum, each) => sum + (each.key === key ? each.amount : 0n), 0n);
  commitment = (key: BudgetLineKey): bigint =>
    this.orders.reduce((sum, each) => sum + (each.key === key ? each.open : 0n), 0n);
  left = (key: BudgetLineKey): bigint => this.budget(key) - this.actual(key) - this.commitment(key);

  take(step: Step): boolean {
    if (step.do === 'pay') {
      this.spent.push(step);
      return true;
    }
    if (step.do === 'order') {
      if (step.amount > 0n && step.amount > this.left(step.key)) return false;
      this.orders.push({ key: step.key, open: step.amount });
      return true;
    }
    const order = this.orders[step.order];
    if (!order) return false;
    if (step.do === 'cancel') {
      order.open = 0n;
      return true;
    }
    const least = [step.part, step.cost, order.open].reduce((a, b) => (a < b ? a : b));
    const falls = step.final ? order.open : least;
    const above = step.cost - falls;
    if (above > 0n && above > this.left(order.key)) return false;
    order.open -= falls;
    this.spent.push({ key: order.key, amount: step.cost });
    return true;
  }
}

const amount = fc.bigInt({ min: 0n, max: 80n });
const key = fc.constantFrom(...keys);
const order = fc.nat({ max: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('order' as const), amount, key }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pay' as const), amount, key }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), order }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('invoice' as const),
      order,
      part: amount,
      cost: amount,
      final: fc.boolean(),
    }),
  },
);

test('budget = actual + commitment + available after every step, and no order takes it below nil (X2, X3)', () => {
  const reached = { order: 0, pay: 0, cancel: 0, invoice: 0 };
  const year = fc.array(fc.bigInt({ min: 0n, max: 300n }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(year, fc.array(step, { maxLength: 25, size: 'max' }), (budgets, steps) => {
      const budget = new Budget(budgets);
      const notebook = new Notebook(budgets);
      for (const what of steps) {
        const taken = notebook.take(what);
        if (taken) reached[what.do] += 1;
        same(
          budget.take(what, (place) => notebook.orders[place]!.key),
          taken,
        );
        for (const each of keys) {
          const line = lineOf(budget.lines, each);
          same(line.actual, notebook.actual(each));
          same(line.reserved, notebook.commitment(each));
          same(line.budget, line.actual + line.reserved + available(line));
          same(line.reserved >= 0n, true);
        }
        if (taken && what.do === 'order' && what.amount > 0n) {
          same(available(lineOf(budget.lines, what.key)) >= 0n, true);
        }
      }
    }),
    { numRuns: 5_000 },
  );
  // A property that reached none of these would prove nothing.
  for (const times of Object.values(reached)) expect(times).toBeGreaterThan(1_000);
});
