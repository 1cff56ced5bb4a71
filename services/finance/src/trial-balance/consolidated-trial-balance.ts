import { allSchools } from '@bursar/organisation';
import { accept, query, refuse } from '@bursar/service-kit';
import { tableOf } from '@bursar/service-kit/http/export';
import { financeReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { consolidate } from './consolidation.ts';
import { notConsolidated } from './problems.ts';
import { accountsOf, balanceReads, balancesOf, positionOf } from './read-balances.ts';
import {
  AsAt,
  balanceColumns,
  Stamp,
  TrialBalanceReply,
  trialBalanceReply,
} from './trial-balance-reply.ts';
import { trialBalanceBySchool } from './trial-balance.ts';

const ConsolidatedReply = z.object({
  month: z.string(),
  schools: z.array(TrialBalanceReply.extend({ schoolId: z.string(), name: z.string() })),
  sum: TrialBalanceReply,
  eliminations: TrialBalanceReply,
  trust: TrialBalanceReply,
  stamp: Stamp,
});

/**
 * The trust's own trial balance: its schools' and central team's, their sum, what is eliminated
 * between them, and what remains, to the penny (F2).
 */
export const consolidatedTrialBalance = query({
  route: 'GET /trial-balance/consolidated',
  summary: 'Trial balance of the trust, after eliminations between its schools',
  access: { roles: financeReaders, at: 'trust' },
  query: z.strictObject(AsAt),
  reply: ConsolidatedReply,
  table: tableOf(ConsolidatedReply, ({ trust }) => trust.rows, balanceColumns),

  read: ({ query: asked }, { trustId }) => ({
    ...balanceReads({ ...asked, units: 'all' }, trustId),
    schools: allSchools(),
  }),

  respond: (found, { query: { month } }) => {
    const [balances, accounts] = [balancesOf(found), accountsOf(found)];
    const made = consolidate(balances, accounts);
    if (made.kind === 'stopped') return refuse(notConsolidated(made));
    const names = new Map(found.schools.map(({ id, name }) => [id, name]));
    const schools = [...trialBalanceBySchool(balances, accounts)].map(([schoolId, own]) => ({
      schoolId,
      name: names.get(schoolId) ?? '',
      ...trialBalanceReply(own),
    }));
    return accept({
      month,
      schools: schools.sort((a, b) => a.name.localeCompare(b.name)),
      sum: trialBalanceReply(made.sum),
      eliminations: trialBalanceReply(made.eliminations),
      trust: trialBalanceReply(made.trust),
      stamp: positionOf(found),
    });
  },
});
