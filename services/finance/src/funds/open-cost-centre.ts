import { accept, command, emit, insertRows, lookup, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { CostCentreCode } from '@bursar/shared-types/events/fields';
import { costCentreOpened } from '@bursar/shared-types/events/finance/cost-centre-opened.v1';
import { financeLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { costCentreEvent } from './fund.ts';
import { costCentreExists } from './problems.ts';
import { costCentre } from './tables.ts';

/** Opens a cost centre: a department or a project that costs are gathered for. */
export const openCostCentre = command({
  route: 'POST /cost-centres',
  summary: 'Open a cost centre',
  access: { roles: financeLeads, at: 'trust' },
  body: z.strictObject({ code: CostCentreCode, name: text({ max: 200 }), openFrom: BusinessDate }),
  reply: { 201: z.object({ code: z.string(), version: z.int() }) },

  read: ({ body }) => ({ taken: lookup(costCentre, costCentre.code, [body.code]) }),

  decide: ({ taken: [taken] }, { body }) =>
    taken ? refuse(costCentreExists(taken.code, taken.name)) : accept({ ...body, openTo: null }),

  write: (opened, { trustId }) => [
    insertRows(costCentre, [{ trustId, ...opened, version: 1 }]),
    emit(costCentreOpened, costCentreEvent(opened)),
  ],

  respond: ({ code }) => ({
    status: 201,
    location: `/cost-centres/${code}`,
    body: { code, version: 1 },
  }),
});
