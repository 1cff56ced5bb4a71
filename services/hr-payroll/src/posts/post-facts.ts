import { orgSchool } from '@bursar/organisation';
import { lookup } from '@bursar/service-kit';
import type { FactsOf } from '@bursar/service-kit';
import { allCodes, openOn } from '../ledger-codes/index.ts';
import { ownRates, payRowsOf } from '../pay-scales/index.ts';
import type { PostFacts } from './post-faults.ts';

/** What posts are judged by. */
export const judgingReads = () => ({
  schools: lookup(orgSchool, [], [[]]),
  codes: allCodes(),
  rates: ownRates(),
});

/** What `judgingReads` found, as the rules want it on a day. */
export function judgedBy(found: FactsOf<ReturnType<typeof judgingReads>>, day: string): PostFacts {
  return {
    schools: new Set(found.schools.map(({ id }) => id)),
    ...openOn(found.codes, day),
    payRows: payRowsOf(found.rates),
  };
}
