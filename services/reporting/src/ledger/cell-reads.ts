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

// Both add up rows that are put under one another, and join nothing: on tables without statistics the
// planner takes every join for one of a single row, and reads all months again for every line.

const keptSums = (scope: CellScope): SQL => sql`
  select school_id, fund, account, string_agg(budget::text, ',' order by month) as budget,
    string_agg(posted::text, ',' order by month) as posted, sum(committed)::text as committed
  from (
    select school_id, fund, account, month, budget, debit - credit as posted, 0 as committed
      from account_month where ${within(scope)}
    union all
    select school_id, fund, account, null, null, null, committed from account_year where ${within(scope)}
  ) c group by 1, 2, 3`;

function addedUp(scope: CellScope, position: number): SQL {
  const { trustId, year } = scope;
  const months = sql`unnest(${sql.param(monthsOf(year))}::text[]) with ordinality as all_months (month, at)`;
  return sql`
  with in_force as (
    select school_id, max(revision) as revision from budget_set
      where trust_id = ${trustId} and year = ${year} and seq <= ${position} group by 1
  ), moves as (
    select school_id, fund, account, all_months.month, months[all_months.at] as budget, 0 as posted, 0 as committed
      from budget_line, ${months} where ${within(scope)} and (school_id, revision) in (select * from in_force)
    union all
    select school_id, fund, account, month, 0, debit - credit, 0 from ledger_line
      where ${within(scope)} and seq <= ${position}
    union all
    select school_id, fund, account, ${monthsOf(year)[0]}, 0, 0, amount from reservation_move
      where ${within(scope)} and seq <= ${position}
  ), by_month as (
    select school_id, fund, account, month, sum(budget) as budget, sum(posted) as posted, sum(committed) as committed
    from (select * from moves union all
      select school_id, fund, account, all_months.month, 0, 0, 0
        from (select distinct school_id, fund, account from moves) cells, ${months}) all_moves
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
