import { raw } from '@bursar/service-kit';
import type { Read } from '@bursar/service-kit';
import { monthsOf } from '@bursar/shared-types/dates';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { inSchools, isAsked } from '../scope.ts';
import type { Schools } from '../scope.ts';

/** Which lines of the accounts are looked at. */
export interface CellScope {
  readonly trustId: string;
  readonly year: string;
  readonly schools: Schools;
  readonly fund: string | null;
  readonly account: string | null;
  /** As known at this position of finance's log; null for now. */
  readonly position: number | null;
}

/** A line of the accounts in a year: twelve amounts each, September first, and what is reserved. */
export interface Cell {
  readonly schoolId: string;
  readonly fund: string;
  readonly account: string;
  /** In the account's natural sign. */
  readonly budget: readonly bigint[];
  /** Debit less credit. */
  readonly posted: readonly bigint[];
  readonly committed: bigint;
}

/** Amounts of one line in one month; reads of both kinds yield these. */
interface CellRow {
  readonly school_id: string;
  readonly fund: string;
  readonly account: string;
  readonly budget: string;
  readonly posted: string;
  readonly committed: string;
}

/** The conditions of a scope on a table's columns of the usual names. */
export const within = ({ trustId, year, schools, fund, account }: CellScope): SQL => sql`
  trust_id = ${trustId} and year = ${year} and ${inSchools(sql`school_id`, schools)}
  and ${isAsked(sql`fund`, fund)} and ${isAsked(sql`account`, account)}`;

/**
 * The lines in scope, for `cellsOf`. Now they come from the sums that are kept; as known at an
 * earlier position they are added up anew from every budget, journal line and reservation up to it.
 */
export function cellsRead(scope: CellScope): Read<CellRow[]> {
  return raw<CellRow>(scope.position === null ? keptSums(scope) : addedUp(scope, scope.position));
}

const keptSums = (scope: CellScope): SQL => sql`
  select school_id, fund, account, m.budget, m.posted, committed from
  (select * from account_year where ${within(scope)}) y join
  (select school_id, fund, account, string_agg(budget::text, ',' order by month) as budget,
    string_agg((debit - credit)::text, ',' order by month) as posted
    from account_month where ${within(scope)} group by 1, 2, 3) m using (school_id, fund, account)`;

function addedUp(scope: CellScope, position: number): SQL {
  const months = sql`unnest(${sql.param(monthsOf(scope.year))}::text[]) with ordinality as all_months (month, at)`;
  return sql`
  with moves as (
    select l.school_id, l.fund, l.account, all_months.month, l.months[all_months.at] as budget, 0 as posted, 0 as committed
      from (select * from budget_line where ${within(scope)}) l join
      (select school_id, max(revision) as revision from budget_set
        where trust_id = ${scope.trustId} and year = ${scope.year} and seq <= ${position} group by 1) s
        using (school_id, revision), ${months}
    union all
    select school_id, fund, account, month, 0, debit - credit, 0 from ledger_line
      where ${within(scope)} and seq <= ${position}
    union all
    select school_id, fund, account, ${monthsOf(scope.year)[0]}, 0, 0, amount from reservation_move
      where ${within(scope)} and seq <= ${position}
  ), cells as (select distinct school_id, fund, account from moves),
  by_month as (
    select c.school_id, c.fund, c.account, all_months.month, coalesce(sum(v.budget), 0) as budget,
      coalesce(sum(v.posted), 0) as posted, coalesce(sum(v.committed), 0) as committed
    from cells c cross join ${months} left join moves v
      on (v.school_id, v.fund, v.account, v.month) = (c.school_id, c.fund, c.account, all_months.month)
    group by 1, 2, 3, 4)
  select school_id, fund, account, string_agg(budget::text, ',' order by month) as budget,
    string_agg(posted::text, ',' order by month) as posted, sum(committed)::text as committed
  from by_month group by 1, 2, 3`;
}

const amounts = (text: string): bigint[] => text.split(',').map(BigInt);

/** The lines that `cellsRead` found, in the order of school, account and fund. */
export function cellsOf(rows: readonly CellRow[]): Cell[] {
  const cells = rows.map(({ school_id: schoolId, fund, account, budget, posted, committed }) => {
    const key = { schoolId, fund, account };
    return {
      ...key,
      budget: amounts(budget),
      posted: amounts(posted),
      committed: BigInt(committed),
    };
  });
  const order = ({ schoolId, fund, account }: Cell) => [schoolId, account, fund].join(' ');
  return cells.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
