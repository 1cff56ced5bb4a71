import {
  accept,
  command,
  db,
  emit,
  expectRows,
  lookup,
  problems,
  refuse,
} from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { accountChanged } from '@bursar/shared-types/events/finance/account-changed.v1';
import { financeLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { lastPosted } from '../last-posted.ts';
import { accountChangeFaults } from './account-change.ts';
import { accountEvent } from './account-event.ts';
import { LedgerCode } from './account-input.ts';
import { invalidAccount } from './problems.ts';
import { account } from './tables.ts';

/** Renames an account, maps it to another line of the AAR, or closes it after a day. */
export const changeAccount = command({
  route: 'PUT /accounts/:code',
  summary: 'Rename, map or close an account',
  access: { roles: financeLeads, at: 'trust' },
  params: z.object({ code: LedgerCode }),
  body: z.strictObject({
    name: text({ max: 200 }),
    aarCode: text({ max: 10 }).nullable().describe('Line of the academies accounts return'),
    openTo: BusinessDate.nullable().describe('The last day it may be posted to; null is open'),
    note: text({ max: 500 }).nullable(),
  }),
  reply: { 200: z.object({ code: z.string(), version: z.int() }) },
  versioned: true,

  read: ({ params: { code } }, { trustId }) => ({
    before: lookup(account, account.code, [code]),
    last: lastPosted(trustId, 'account', code),
  }),

  decide: ({ before: [before], last }, { body }, { ifMatch }) => {
    if (!before) return refuse(problems.notFound());
    if (before.version !== ifMatch) return refuse(problems.changedSince(before.version));
    const faults = accountChangeFaults(before, body, last?.date ?? null);
    if (faults.length > 0) return refuse(invalidAccount(faults));
    return accept({ ...before, ...body, version: before.version + 1 });
  },

  write: ({ code, name, aarCode, openTo, note, version, ...rest }, { trustId }) => [
    expectRows(
      1,
      db
        .update(account)
        .set({ name, aarCode, openTo, note, version })
        .where(and(eq(account.trustId, trustId), eq(account.code, code))),
    ),
    emit(accountChanged, accountEvent({ ...rest, code, name, aarCode, openTo, note })),
  ],

  respond: ({ code, version }) => ({ status: 200, body: { code, version } }),
});
