import { useQueries } from '@tanstack/react-query';
import { readOptions } from '../../../api/hooks.ts';
import { Problem } from '../../../api/problem.ts';
import type { Reply } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { useTrustId } from '../../../app/trust-id.ts';
import { budgetSource } from './source.ts';

/** A budget line: whose, of which fund, on which account. */
export interface BudgetKey {
  readonly schoolId: string;
  readonly fund: string;
  readonly account: string;
}

/** How a budget line stands: pence; null where it is not known. */
export interface BudgetStanding extends BudgetKey {
  /** Budget less what was spent and what is held for orders. */
  readonly left: number | null;
  /** Held for orders. */
  readonly held: number | null;
}

type Accounts = Reply<'reporting', '/management-accounts'>;
type Lines = Reply<'finance', '/budget-lines'>;

/** How budget lines stand in the year of a day, with the stamp of the figures where they have one. */
export function useBudgetLeft(keys: readonly BudgetKey[], day: string) {
  const trustId = useTrustId();
  const source = budgetSource(day, useToday());
  const isSpent = source.from === 'accounts';
  const month = isSpent ? source.month : undefined;
  const year = isSpent ? undefined : source.year;
  const places = [
    ...new Map(
      keys.map(({ schoolId, fund }) => [`${schoolId} ${fund}`, { schoolId, fund }]),
    ).values(),
  ];
  const accounts = useQueries({
    queries: places.map(({ schoolId: school, fund }) => ({
      ...readOptions(trustId, 'reporting', '/management-accounts', {
        query: { school, fund, month },
        when: isSpent,
      }),
      retry: false,
    })),
  });
  const budgets = useQueries({
    queries: keys.map(({ schoolId: school, fund, account }) => ({
      ...readOptions(trustId, 'finance', '/budget-lines', {
        query: { year, school, fund, account },
        when: !isSpent,
      }),
      retry: false,
    })),
  });
  const asked = isSpent ? accounts : budgets;
  const lines = keys.map((key, at): BudgetStanding => {
    const place = places.findIndex(
      ({ schoolId, fund }) => schoolId === key.schoolId && fund === key.fund,
    );
    const found = isSpent
      ? fromAccounts(accounts[place]?.data, key.account)
      : fromBudget(budgets[at]?.data);
    return { ...key, ...found };
  });
  const stamp = (isSpent && accounts.find(({ data }) => data)?.data?.stamp) || null;
  // What may not be read is not known; what could not be had is asked for again.
  const failed = asked.filter(({ error }) => error && !isWithheld(error));
  return {
    lines,
    stamp,
    isLoading: asked.some(({ isPending }) => isPending),
    error: failed[0]?.error ?? null,
    retry: () => void failed.map(({ refetch }) => refetch()),
  };
}

const isWithheld = (error: unknown): boolean =>
  error instanceof Problem && [403, 404].includes(error.status);

const unknown = { left: null, held: null };
/** A line without a budget has nothing left. */
const none = { left: 0, held: 0 };

function fromAccounts(accounts: Accounts | undefined, account: string) {
  if (!accounts) return unknown;
  const line = accounts.lines.find((each) => each.account === account);
  return line ? { left: line.available, held: line.commitment } : none;
}

function fromBudget(found: Lines | undefined) {
  if (!found) return unknown;
  const [line] = found.items;
  return line ? { left: line.budget - line.reserved, held: line.reserved } : none;
}
