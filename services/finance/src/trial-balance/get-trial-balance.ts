import { accept, problems, query, refuse, unitsWhere } from '@bursar/service-kit';
import { tableOf } from '@bursar/service-kit/http/export';
import { FundCode } from '@bursar/shared-types/events/fields';
import { Uuid } from '@bursar/shared-types/ids';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { accountsOf, balanceReads, balancesOf, positionOf } from './read-balances.ts';
import {
  AsAt,
  balanceColumns,
  Stamp,
  TrialBalanceReply,
  trialBalanceReply,
} from './trial-balance-reply.ts';
import { trialBalance } from './trial-balance.ts';

const Reply = TrialBalanceReply.extend({ month: z.string(), stamp: Stamp });
const table = tableOf(Reply, ({ rows }) => rows, balanceColumns);

/**
 * The trial balance of a school, of a fund, or of all schools that the caller reads, before
 * eliminations (F5). A school's office sees its own.
 */
export const getTrialBalance = query({
  route: 'GET /trial-balance',
  summary: 'Trial balance of a school, a fund, or all schools before eliminations',
  access: { roles: ledgerReaders, at: 'anywhere' },
  query: z.strictObject({ ...AsAt, school: Uuid.optional(), fund: FundCode.optional() }),
  reply: Reply,
  table,

  read: ({ query: { school, ...asked } }, { trustId, actor }) => {
    const units = school === undefined ? unitsWhere(actor, ledgerReaders) : [school];
    return balanceReads({ ...asked, units }, trustId);
  },

  respond: (found, { query: { month, school } }, { actor }) => {
    const units = unitsWhere(actor, ledgerReaders);
    if (school !== undefined && units !== 'all' && !units.includes(school)) {
      return refuse(problems.notFound());
    }
    const made = trialBalance(balancesOf(found), accountsOf(found));
    return accept({ month, ...trialBalanceReply(made), stamp: positionOf(found) });
  },
});
