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
import { CostCentreCode } from '@bursar/shared-types/events/fields';
import { costCentreOpened } from '@bursar/shared-types/events/finance/cost-centre-opened.v1';
import { financeLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { closingFault } from '../dated.ts';
import { lastPosted } from '../last-posted.ts';
import { refusalOf } from '../refusal.ts';
import { costCentreEvent } from './fund.ts';
import { costCentre } from './tables.ts';

/** Renames a cost centre, or closes it after a day. */
export const changeCostCentre = command({
  route: 'PUT /cost-centres/:code',
  summary: 'Rename or close a cost centre',
  access: { roles: financeLeads, at: 'trust' },
  params: z.object({ code: CostCentreCode }),
  body: z.strictObject({
    name: text({ max: 200 }),
    openTo: BusinessDate.nullable().describe('The last day it may be posted to; null is open'),
  }),
  reply: { 200: z.object({ code: z.string(), version: z.int() }) },
  versioned: true,

  read: ({ params: { code } }, { trustId }) => ({
    before: lookup(costCentre, costCentre.code, [code]),
    last: lastPosted(trustId, 'cost_centre', code),
  }),

  decide: ({ before: [before], last }, { body }, { ifMatch }) => {
    if (!before) return refuse(problems.notFound());
    if (before.version !== ifMatch) return refuse(problems.changedSince(before.version));
    const wrong = closingFault(before, body.openTo, last?.date ?? null);
    if (wrong) return refuse(refusalOf(wrong, 'The cost centre cannot be closed so', 422));
    return accept({ ...before, ...body, version: before.version + 1 });
  },

  write: (changed, { trustId }) => {
    const { code, name, openTo, version } = changed;
    const here = and(eq(costCentre.trustId, trustId), eq(costCentre.code, code));
    return [
      expectRows(1, db.update(costCentre).set({ name, openTo, version }).where(here)),
      emit(costCentreOpened, costCentreEvent(changed)),
    ];
  },

  respond: ({ code, version }) => ({ status: 200, body: { code, version } }),
});
