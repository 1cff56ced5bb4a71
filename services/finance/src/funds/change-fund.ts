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
import { FundCode } from '@bursar/shared-types/events/fields';
import { fundOpened } from '@bursar/shared-types/events/finance/fund-opened.v1';
import { financeLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { closingFault } from '../dated.ts';
import { lastPosted } from '../last-posted.ts';
import { refusalOf } from '../refusal.ts';
import { fundEvent } from './fund.ts';
import { fund } from './tables.ts';

/** Renames a fund, says whether it may be overdrawn, or closes it after a day. */
export const changeFund = command({
  route: 'PUT /funds/:code',
  summary: 'Rename or close a fund',
  access: { roles: financeLeads, at: 'trust' },
  params: z.object({ code: FundCode }),
  body: z.strictObject({
    name: text({ max: 200 }),
    mayOverdraw: z.boolean(),
    openTo: BusinessDate.nullable().describe('The last day it may be posted to; null is open'),
  }),
  reply: { 200: z.object({ code: z.string(), version: z.int() }) },
  versioned: true,

  read: ({ params: { code } }, { trustId }) => ({
    before: lookup(fund, fund.code, [code]),
    last: lastPosted(trustId, 'fund', code),
  }),

  decide: ({ before: [before], last }, { body }, { ifMatch }) => {
    if (!before) return refuse(problems.notFound());
    if (before.version !== ifMatch) return refuse(problems.changedSince(before.version));
    const wrong = closingFault(before, body.openTo, last?.date ?? null);
    if (wrong) return refuse(refusalOf(wrong, 'The fund cannot be closed so', 422));
    return accept({ ...before, ...body, version: before.version + 1 });
  },

  write: (changed, { trustId }) => {
    const { code, name, mayOverdraw, openTo, version } = changed;
    const here = and(eq(fund.trustId, trustId), eq(fund.code, code));
    return [
      expectRows(1, db.update(fund).set({ name, mayOverdraw, openTo, version }).where(here)),
      emit(fundOpened, fundEvent(changed)),
    ];
  },

  respond: ({ code, version }) => ({ status: 200, body: { code, version } }),
});
