import { lookup } from '@bursar/service-kit';
import type { FactsOf } from '@bursar/service-kit';
import type { BusinessDate, Month } from '@bursar/shared-types/dates';
import { allCodes, openOn } from '../ledger-codes/index.ts';
import { employerRates, levyOn, lgpsRatesOf } from '../on-costs/index.ts';
import { costMonth, daysOfMonth } from '../pay-costing/index.ts';
import type { LedgerLine, MonthCost, PostFault } from '../pay-costing/index.ts';
import { ownRates, payRowsOf } from '../pay-scales/index.ts';
import { person } from '../people/index.ts';
import { allPostReads, postsOf } from '../posts/index.ts';

/** All that a month is costed from. */
export const costingReads = () => ({
  ...allPostReads(),
  ...employerRates(),
  people: lookup(person, [], [[]]),
  rates: ownRates(),
  codes: allCodes(),
});

/** What `costingReads` found. */
export type CostingFacts = FactsOf<ReturnType<typeof costingReads>>;

/**
 * Works out a month from what is kept now. A code that the ledger does not take on the month's last
 * day is a fault here, before anybody is asked to release (hrms 473).
 */
export function costOf(found: CostingFacts, month: Month, payDate: BusinessDate): MonthCost {
  const cost = costMonth({
    month,
    payDate,
    posts: postsOf(found),
    niCategories: new Map(found.people.map(({ id, niCategory }) => [id, niCategory])),
    payRows: payRowsOf(found.rates),
    lgpsRates: lgpsRatesOf(found),
    levy: levyOn(found, payDate),
  });
  if (!cost.ok) return cost;
  const faults = closedCodes(cost.lines, found, ledgerDate(month));
  return faults.length > 0 ? { ok: false, faults } : cost;
}

/** The date on which a month's pay belongs in the ledger: its last day. */
export function ledgerDate(month: Month): BusinessDate {
  return daysOfMonth(month).until;
}

function closedCodes(
  lines: readonly LedgerLine[],
  found: CostingFacts,
  day: BusinessDate,
): PostFault[] {
  const open = openOn(found.codes, day);
  const closed = lines.flatMap(({ account, costCentre, fund }) => [
    ...(open.accounts.has(account) ? [] : [`account ${account}`]),
    ...(open.costCentres.has(costCentre) ? [] : [`cost centre ${costCentre}`]),
    ...(open.funds.has(fund) ? [] : [`fund ${fund}`]),
  ]);
  return [...new Set(closed)].map((what) => ({
    code: 'code-unknown',
    pointer: '/split',
    detail: `Pay is charged to ${what}, which the ledger does not have open on ${day}.`,
    mend: 'Have finance open it, or change the charge of the posts.',
    postId: null,
    personId: null,
  }));
}
