import { limitFor } from '@bursar/delegation';
import { schemeOn } from '@bursar/organisation';
import type { orgScheme } from '@bursar/organisation';
import type { Context } from '@bursar/service-kit';
import type { Pence } from '@bursar/shared-types/money';
import { journalTotal } from './journal.ts';
import type { Journal } from './journal.ts';

/**
 * What the author may post without another's approval: their own limit for journals in the scheme
 * in force today, in pence; null is no limit. Without a scheme, or without a rule for journals in
 * it, nothing is reserved to others, and there is no limit. Cover gives no more: a limit held for
 * somebody absent counts only for approving.
 */
export function limitOfAuthor(
  schemes: readonly (typeof orgScheme.$inferSelect)[],
  journal: Pick<Journal, 'lines'>,
  { actor, today }: Pick<Context, 'actor' | 'today'>,
): Pence | null {
  const scheme = schemeOn(schemes, today);
  if (!scheme?.rules.some((rule) => rule.category === 'journal')) return null;
  const total = journalTotal(journal);
  const schools = [...new Set(journal.lines.map((line) => line.schoolId))];
  const matter = {
    category: 'journal',
    net: total,
    gross: total,
    schools,
    clusterSchools: null,
    raisedBy: [],
  };
  const own = actor.grants.filter((grant) => grant.principal === null);
  const rule = limitFor(scheme, matter, own);
  return rule ? rule.upTo : 0n;
}
