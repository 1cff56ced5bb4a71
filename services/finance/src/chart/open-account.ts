import { accept, command, emit, insertRows, lookup, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { accountOpened } from '@bursar/shared-types/events/finance/account-opened.v1';
import { financeLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { accountEvent } from './account-event.ts';
import { LedgerCode } from './account-input.ts';
import { accountExists, invalidAccount } from './problems.ts';
import { parentCode, subAccountFaults, subAccountOf } from './sub-account.ts';
import { account } from './tables.ts';

/** Opens an account of the trust's own, as a part of one of the chart: its sixth digit is 1 to 9. */
export const openAccount = command({
  route: 'POST /accounts',
  summary: 'Open an account of the trust’s own',
  access: { roles: financeLeads, at: 'trust' },
  body: z.strictObject({
    code: LedgerCode,
    name: text({ max: 200 }),
    openFrom: BusinessDate,
    note: text({ max: 500 }).nullable().default(null),
  }),
  reply: { 201: z.object({ code: z.string(), version: z.int() }) },

  read: ({ body: { code } }) => ({
    accounts: lookup(account, account.code, [code, parentCode(code)]),
  }),

  decide: ({ accounts }, { body }) => {
    const taken = accounts.find(({ code }) => code === body.code);
    if (taken) return refuse(accountExists(taken.code, taken.name));
    const parent = accounts.find(({ code }) => code === parentCode(body.code));
    const faults = subAccountFaults(body, parent);
    return faults.length > 0 ? refuse(invalidAccount(faults)) : accept(subAccountOf(body, parent!));
  },

  write: (opened, { trustId }) => [
    insertRows(account, [{ ...opened, trustId, version: 1 }]),
    emit(accountOpened, accountEvent(opened)),
  ],

  respond: ({ code }) => ({
    status: 201,
    location: `/accounts/${code}`,
    body: { code, version: 1 },
  }),
});
