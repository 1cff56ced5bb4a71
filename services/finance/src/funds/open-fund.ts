import { accept, command, emit, insertRows, lookup, refuse } from '@bursar/service-kit';
import { fundKinds } from '@bursar/shared-types/codes/finance';
import { BusinessDate } from '@bursar/shared-types/dates';
import { FundCode } from '@bursar/shared-types/events/fields';
import { fundOpened } from '@bursar/shared-types/events/finance/fund-opened.v1';
import { financeLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { fundEvent } from './fund.ts';
import { fundExists } from './problems.ts';
import { fund } from './tables.ts';

/** Opens a fund: money that is accounted for by itself in each school (F19). */
export const openFund = command({
  route: 'POST /funds',
  summary: 'Open a fund',
  access: { roles: financeLeads, at: 'trust' },
  body: z.strictObject({
    code: FundCode,
    name: text({ max: 200 }),
    kind: z.enum(fundKinds),
    mayOverdraw: z.boolean().describe('Whether its costs may run ahead of its income'),
    openFrom: BusinessDate,
  }),
  reply: { 201: z.object({ code: z.string(), version: z.int() }) },

  read: ({ body }) => ({ taken: lookup(fund, fund.code, [body.code]) }),

  decide: ({ taken: [taken] }, { body }) =>
    taken ? refuse(fundExists(taken.code, taken.name)) : accept({ ...body, openTo: null }),

  write: (opened, { trustId }) => [
    insertRows(fund, [{ trustId, ...opened, version: 1 }]),
    emit(fundOpened, fundEvent(opened)),
  ],

  respond: ({ code }) => ({ status: 201, location: `/funds/${code}`, body: { code, version: 1 } }),
});
