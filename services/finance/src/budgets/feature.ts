import type { Feature } from '@bursar/service-kit';
import { importBudgets } from './import/import-budgets.ts';
import { listBudgetLines } from './list-budget-lines.ts';
import { orderReservations } from './order-reservations.ts';
import { setBudget } from './set-budget.ts';

/** Budgets by school, fund, account and month, by hand or from a sheet, and what reserves them. */
export const budgets: Feature = {
  routes: [setBudget, importBudgets, listBudgetLines],
  subscriptions: [orderReservations],
};
