import { accept, command, emit, upsertRows } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { invoiceToleranceSet } from '@bursar/shared-types/events/finance/invoice-tolerance-set.v1';
import { penceToJson, Pence } from '@bursar/shared-types/money';
import { financeLeads } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { invoiceTolerance } from './tables.ts';

const Reply = z.object({ from: BusinessDate, pence: z.int(), basisPoints: z.int() });

/** Sets by how much a line may cost more than ordered from a day on; the lesser of the two holds. */
export const setTolerance = command({
  route: 'PUT /invoice-tolerances/:from',
  summary: 'Set the tolerance of matching from a day on',
  access: { roles: financeLeads, at: 'trust' },
  params: z.object({ from: BusinessDate }),
  body: z.strictObject({
    pence: Pence.refine((pence) => pence >= 0n, 'must not be below nil').describe('Of a line'),
    basisPoints: z.int().min(0).max(10_000).describe('Hundredths of a percent of its price'),
  }),
  reply: { 200: Reply },
  read: () => ({}),
  decide: (_, { params, body }) => accept({ ...params, ...body }),
  write: ({ from, pence, basisPoints }, { trustId, actor, now }) => [
    upsertRows(
      invoiceTolerance,
      ['trustId', 'from'],
      [{ trustId, from, pence, basisPoints: BigInt(basisPoints), setBy: actor.id, setAt: now }],
    ),
    emit(invoiceToleranceSet, { from, amount: penceToJson(pence), basisPoints }),
  ],
  respond: ({ from, pence, basisPoints }) => ({
    status: 200,
    body: { from, pence: penceToJson(pence), basisPoints },
  }),
});
