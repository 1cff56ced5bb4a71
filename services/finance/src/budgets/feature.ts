import type { Feature } from '@bursar/service-kit';
import { listBudgetLines } from './list-budget-lines.ts';
import { orderReservations } from './order-reservations.ts';
import { setBudget } from './set-budget.ts';

/** Budgets by school, fund, account and month, and the reservation of money against them. */
export const budgets: Feature = {
  routes: [setBudget, listBudgetLines],
  subscriptions: [orderReservations],
};
