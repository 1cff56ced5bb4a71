import { yearOf } from '@bursar/shared-types/dates';
import { planBudgets } from './budget.ts';
import type { Budgets } from './budget.ts';
import type { Calendar } from './calendar.ts';
import { planJournals } from './journals.ts';
import type { ByJournals, PlannedJournal } from './journals.ts';
import { boughtKey, planOrders } from './orders.ts';
import type { Bought, PlannedOrder } from './orders.ts';
import { chance } from './random.ts';
import { isOnPayroll } from './staffing.ts';
import { planTickets } from './tickets.ts';
import type { PlannedTicket } from './tickets.ts';
import type { DemoSchool } from './trusts.ts';

/** What is done in a trust's story, but for what depends on what its services answer. */
export interface Plan {
  readonly budgets: ReadonlyMap<string, Budgets>;
  readonly orders: ReadonlyMap<string, readonly PlannedOrder[]>;
  readonly journals: ReadonlyMap<string, readonly PlannedJournal[]>;
  readonly tickets: readonly PlannedTicket[];
}

/**
 * Plans a trust's story from a seed: the same seed, schools and calendar give the same plan. Schools
 * that the trust's own payroll does not pay are paid by a bureau, which comes in by journals.
 */
export function planOf(schools: readonly DemoSchool[], calendar: Calendar, seed: number): Plan {
  const { months, earlier, lastDay } = calendar;
  const all = [...earlier, ...months];
  const budgets = planBudgets(schools, [...new Set(all.map(yearOf))], chance(seed));
  const random = chance(seed + 2);
  const before: ByJournals = { pay: () => true, ordered: true };
  const since: ByJournals = { pay: (school) => !isOnPayroll(school), ordered: false };
  const journals = all.map((month) => {
    const by = earlier.includes(month) ? before : since;
    return [month, planJournals(schools, month, lastDay, budgets, by, random)] as const;
  });
  const bought = boughtIn(journals.flatMap(([, planned]) => planned));
  const orders = planOrders(schools, months, budgets, bought, chance(seed + 1));
  return {
    budgets,
    orders: Map.groupBy(orders, ({ month }) => month),
    journals: new Map(journals),
    tickets: planTickets(schools, calendar, chance(seed + 3)),
  };
}

/** What journals have of accounts on which orders are. */
function boughtIn(journals: readonly PlannedJournal[]): Bought {
  const sums = new Map<string, number>();
  for (const { school, parts, date } of journals) {
    for (const { line, amount } of parts) {
      const key = boughtKey(school.key, yearOf(date), line.account);
      if (line.ordered) sums.set(key, (sums.get(key) ?? 0) + amount);
    }
  }
  return sums;
}
