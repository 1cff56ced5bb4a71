import { lookup } from '@bursar/service-kit';
import type { FactsOf } from '@bursar/service-kit';
import { monthsOf } from '@bursar/shared-types/dates';
import type { FinancialYear } from '@bursar/shared-types/dates';
import { account } from '../chart/index.ts';
import { balance } from '../journals/index.ts';
import { lineKey, lineOf } from './budget.ts';
import type { BudgetLine, BudgetLineKey, BudgetLines } from './budget.ts';
import { budgetLine, commitment } from './tables.ts';

/** What tells how these budget lines stand in a year. */
export function budgetLineReads(year: FinancialYear, keys: readonly BudgetLineKey[]) {
  const tuples = keys.map(({ schoolId, fund, account: code }) => [year, schoolId, fund, code]);
  const columns = (t: typeof budgetLine | typeof commitment) => [
    t.year,
    t.schoolId,
    t.fund,
    t.account,
  ];
  return {
    budgeted: lookup(budgetLine, columns(budgetLine), tuples),
    committed: lookup(commitment, columns(commitment), tuples),
    posted: lookup(
      balance,
      [balance.account, balance.schoolId, balance.fund],
      keys.map(({ account: code, schoolId, fund }) => [code, schoolId, fund]),
    ),
    accounts: lookup(
      account,
      account.code,
      keys.map((key) => key.account),
    ),
  };
}

/** What `budgetLineReads` found. */
export type BudgetLineFacts = FactsOf<ReturnType<typeof budgetLineReads>>;

/**
 * The lines as they stand: budget, what was posted in the year in the account's natural direction,
 * and the commitment.
 */
export function budgetLinesOf(found: BudgetLineFacts, year: FinancialYear): BudgetLines {
  const months = new Set(monthsOf(year));
  const credits = new Set(
    found.accounts.filter((a) => a.normalSide === 'credit').map((a) => a.code),
  );
  const lines = new Map<string, BudgetLine>();
  const add = (
    key: BudgetLineKey,
    more: Partial<Record<'budget' | 'actual' | 'reserved', bigint>>,
  ): void => {
    const line = lineOf(lines, key);
    const sum = (name: 'budget' | 'actual' | 'reserved') => line[name] + (more[name] ?? 0n);
    lines.set(lineKey(key), {
      ...line,
      budget: sum('budget'),
      actual: sum('actual'),
      reserved: sum('reserved'),
    });
  };
  for (const row of found.budgeted) add(row, { budget: row.amount });
  for (const row of found.committed) add(row, { reserved: row.reserved });
  for (const row of found.posted.filter(({ month }) => months.has(month))) {
    const net = row.debit - row.credit;
    add(row, { actual: credits.has(row.account) ? -net : net });
  }
  return lines;
}
