import { accept, command, emit, refuse, upsertRows } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { levyAllowanceSet } from '@bursar/shared-types/events/hr-payroll/levy-allowance-set.v1';
import { Pence, penceToJson } from '@bursar/shared-types/money';
import { hrLeads } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { standardLevy } from './apprenticeship-levy.ts';
import { invalidRate } from './problems.ts';
import { levyAllowance } from './tables.ts';

/** Sets the trust's part of the apprenticeship levy's allowance: from then on the levy is a cost. */
export const setLevyAllowance = command({
  route: 'PUT /levy-allowances/:from',
  summary: 'Set the monthly allowance against the apprenticeship levy',
  access: { roles: hrLeads, at: 'trust' },
  params: z.object({ from: BusinessDate }),
  body: z.strictObject({ monthly: Pence }),
  reply: { 200: z.object({ from: BusinessDate, monthly: z.int() }) },
  read: () => ({}),
  decide: (_, { params: { from }, body: { monthly } }) => {
    const most = standardLevy.monthlyAllowance;
    return monthly >= 0n && monthly <= most
      ? accept({ from, monthly })
      : refuse(invalidRate('/monthly', 'An employer’s allowance is from nil to £1,250 a month.'));
  },
  write: ({ from, monthly }, { trustId }) => [
    upsertRows(levyAllowance, ['trustId', 'from'], [{ trustId, from, monthly }]),
    emit(levyAllowanceSet, { from, monthly: penceToJson(monthly) }),
  ],
  respond: ({ from, monthly }) => ({ status: 200, body: { from, monthly: penceToJson(monthly) } }),
});
