import type { Known } from '@bursar/service-kit';
import type { budgetSet as contract } from '@bursar/shared-types/events/finance/budget-set.v1';
import { monthsOf } from '@bursar/shared-types/dates';
import type { MonthMove } from './cells.ts';
import type { budgetLine, budgetSet } from './tables.ts';

type SetRow = typeof budgetSet.$inferSelect;
type LineRow = typeof budgetLine.$inferSelect;
type BudgetSet = Known<typeof contract>;

/** Budgets as they are kept: what was set, and its lines. */
export interface Budgets {
  readonly sets: readonly SetRow[];
  readonly lines: readonly LineRow[];
}

/**
 * The rows of budgets that were set, and what they move: each takes the place of the one before it
 * of its school and year altogether. `before` holds all of those schools and years.
 */
export function budgetsSet(
  before: Budgets,
  events: readonly BudgetSet[],
  trustId: string,
): Budgets & { readonly moves: MonthMove[] } {
  const sets: SetRow[] = [];
  const lines: LineRow[] = [];
  const moves: MonthMove[] = [];
  for (const { body, seq, id: eventId, at, actor } of events) {
    const { schoolId, year, revision, budgetId } = body;
    const own = body.lines.map(({ fund, account, months }) => {
      const amounts = months.map(BigInt);
      return { trustId, schoolId, year, revision, fund, account, months: amounts };
    });
    const former = inForce(
      { sets: [...before.sets, ...sets], lines: [...before.lines, ...lines] },
      body,
    );
    moves.push(
      ...former.flatMap((line) => movesOf(line, -1n)),
      ...own.flatMap((line) => movesOf(line, 1n)),
    );
    sets.push({ trustId, schoolId, year, revision, budgetId, seq, eventId, at, actor });
    lines.push(...own);
  }
  return { sets, lines, moves };
}

/** The lines of the highest revision of a school and year; none before the first. */
function inForce({ sets, lines }: Budgets, of: { schoolId: string; year: string }): LineRow[] {
  const same = (row: { schoolId: string; year: string }) =>
    row.schoolId === of.schoolId && row.year === of.year;
  const revision = Math.max(0, ...sets.filter(same).map((set) => set.revision));
  return lines.filter((line) => same(line) && line.revision === revision);
}

function movesOf({ schoolId, fund, account, year, months }: LineRow, sign: bigint): MonthMove[] {
  return monthsOf(year).flatMap((month, at) => {
    const budget = sign * months[at]!;
    return budget === 0n ? [] : [{ schoolId, fund, account, year, month, budget }];
  });
}
