import { accept, db, first, problems, query, refuse } from '@bursar/service-kit';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { AccountReply, LedgerCode } from './account-input.ts';
import { accountColumns, withLines } from './list-accounts.ts';
import { account } from './tables.ts';

/** One account of the chart, with the version that a change of it must name. */
export const getAccount = query({
  route: 'GET /accounts/:code',
  summary: 'One account',
  access: { roles: ledgerReaders, at: 'anywhere' },
  params: z.object({ code: LedgerCode }),
  reply: AccountReply,

  read: ({ params }, { trustId }) => ({
    found: first(
      db
        .select(accountColumns)
        .from(account)
        .where(and(eq(account.trustId, trustId), eq(account.code, params.code))),
    ),
  }),

  respond: ({ found }) => (found ? accept(withLines(found)) : refuse(problems.notFound())),
});
