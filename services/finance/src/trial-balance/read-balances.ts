import { first, lookup, raw } from '@bursar/service-kit';
import type { FactsOf } from '@bursar/service-kit';
import { yearOf, yearStart } from '@bursar/shared-types/dates';
import { sql } from 'drizzle-orm';
import { account } from '../chart/index.ts';
import { fund } from '../funds/index.ts';
import { broughtForward } from './brought-forward.ts';
import type { Balance } from './trial-balance.ts';

/** Which balances are asked for. */
export interface Asked {
  /** The last month that counts. */
  readonly month: string;
  /** As the ledger was known at this instant; undefined is now. */
  readonly knownAt?: string | undefined;
  /** The schools whose balances count. */
  readonly units: 'all' | readonly string[];
  readonly fund?: string | undefined;
}

interface Row {
  readonly account: string;
  readonly school_id: string;
  readonly fund: string;
  readonly earlier: boolean;
  readonly debit: string;
  readonly credit: string;
}

/**
 * The balances up to a month, with what is needed to make a trial balance of them and the position
 * of the log at which they stood.
 */
export function balanceReads({ month, knownAt, units, fund: only }: Asked, trustId: string) {
  const firstMonth = yearStart(yearOf(month)).slice(0, 7);
  const posted =
    knownAt === undefined
      ? sql`balance b`
      : sql`(select * from posted_line
          where trust_id = ${trustId} and posted_at <= ${knownAt}::timestamptz) b`;
  const ofUnits = units === 'all' ? sql`true` : sql`b.school_id = any(${sql.param(units)}::uuid[])`;
  const ofFund = only === undefined ? sql`true` : sql`b.fund = ${only}`;
  return {
    accounts: lookup(account, [], [[]]),
    funds: lookup(fund, [], [[]]),
    balances: raw<Row>(
      sql`select b.account, b.school_id, b.fund, b.month < ${firstMonth} as earlier,
          sum(b.debit)::text as debit, sum(b.credit)::text as credit
        from ${posted} where b.trust_id = ${trustId} and b.month <= ${month} and ${ofUnits} and ${ofFund}
        group by 1, 2, 3, 4`,
    ),
    head: first(
      raw<{ seq: string; hash: string }>(
        sql`select seq, hash from head where trust_id = ${trustId}`,
      ),
    ),
  };
}

/** What `balanceReads` found. */
export type BalanceFacts = FactsOf<ReturnType<typeof balanceReads>>;

/** The accounts by their codes. */
export function accountsOf({ accounts }: BalanceFacts) {
  return new Map(accounts.map((row) => [row.code, row]));
}

/** The balances that were found, what earlier years came to among the funds brought forward. */
export function balancesOf(found: BalanceFacts): Balance[] {
  const balances = found.balances.map(({ school_id: schoolId, debit, credit, ...row }) => ({
    ...row,
    schoolId,
    debit: BigInt(debit),
    credit: BigInt(credit),
  }));
  const funds = new Map(found.funds.map((row) => [row.code, row]));
  return broughtForward(balances, accountsOf(found), funds);
}

/** Where the log stood: `finance#1204`, with the beginning of its hash. */
export function positionOf({ head }: BalanceFacts) {
  return { position: `finance#${head?.seq ?? 0}`, hash: head?.hash.slice(0, 12) ?? '' };
}
