import { orgSchool } from '@bursar/organisation';
import { lookup } from '@bursar/service-kit';
import type { FactsOf } from '@bursar/service-kit';
import { monthOf } from '@bursar/shared-types/dates';
import { account } from '../chart/index.ts';
import { costCentre, fund } from '../funds/index.ts';
import { period } from '../periods/index.ts';
import type { Journal, JournalFacts, JournalSource } from './journal.ts';

/** The lookups that tell whether journals may be posted: only the rows that they name. */
export function postingReads(...journals: readonly Pick<Journal, 'date' | 'lines'>[]) {
  const lines = journals.flatMap((journal) => journal.lines);
  const distinct = (values: readonly (string | null)[]) => [...new Set(values)].filter((v) => v !== null);
  return {
    accounts: lookup(account, account.code, distinct(lines.map((line) => line.account))),
    schools: lookup(orgSchool, orgSchool.id, distinct(lines.map((line) => line.schoolId))),
    funds: lookup(fund, fund.code, distinct(lines.map((line) => line.fund))),
    costCentres: lookup(costCentre, costCentre.code, distinct(lines.map((line) => line.costCentre))),
    periods: lookup(period, period.month, distinct(journals.map(({ date }) => monthOf(date)))),
  };
}

/** What `postingReads` found. */
export type PostingFacts = FactsOf<ReturnType<typeof postingReads>>;

/** What one journal is judged by. */
export function factsFor(found: PostingFacts, { date }: Pick<Journal, 'date'>, source: JournalSource): JournalFacts {
  const month = monthOf(date);
  return {
    accounts: new Map(found.accounts.map((row) => [row.code, row])),
    schools: new Map(found.schools.map((row) => [row.id, { ...row, schoolId: row.id }])),
    funds: new Map(found.funds.map((row) => [row.code, row])),
    costCentres: new Map(found.costCentres.map((row) => [row.code, row])),
    period: found.periods.find((row) => row.month === month)?.state ?? 'never-opened',
    source,
  };
}
