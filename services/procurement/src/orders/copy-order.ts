import { orgSchool } from '@bursar/organisation';
import { accept, command, lookup, problems, refuse } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { orderRaisers } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { principalOf } from '../acting.ts';
import { account } from '../chart/index.ts';
import { draftColumns, schoolUnknown } from './draft-record.ts';
import { newFlow } from './order-flow.ts';
import { OrderChanged, OrderId } from './order-input.ts';
import type { OrderDraft } from './order-input.ts';
import { maySee, orderReads } from './order-record.ts';
import { newOrderWrites } from './raise-order.ts';
import { invalidOrder } from './problems.ts';

/**
 * Copies an order that they can see into a new draft: the same things from the same supplier, for
 * the school given, whose budget pays for all of it. When it is needed and what was attached are not
 * copied.
 */
export const copyOrder = command({
  route: 'POST /orders/:orderId/copies',
  summary: 'Copy an order to a new draft of a school',
  access: { roles: orderRaisers, at: 'unit' },
  params: OrderId,
  body: z.strictObject({ schoolId: Uuid }),
  reply: { 201: OrderChanged },

  read: ({ params, body }) => ({
    orders: orderReads(params.orderId).orders,
    schools: lookup(orgSchool, orgSchool.id, [body.schoolId]),
    accounts: lookup(account, [], [[]]),
  }),
  units: (_, { body }) => body.schoolId,

  decide: ({ orders: [row], schools, accounts }, { body: { schoolId } }, ctx) => {
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    if (schools.length === 0) return refuse(invalidOrder([schoolUnknown('/schoolId')]));
    const copy = copyOf(row.draft, schoolId);
    const principal = principalOf(ctx.actor, orderRaisers, [schoolId]);
    return accept({ id: ctx.newId(), principal, ...draftColumns(copy, { accounts }, ctx.today) });
  },

  write: newOrderWrites,

  respond: ({ id }) => ({
    status: 201,
    location: `/orders/${id}`,
    body: { id, state: newFlow.state, version: 1, reference: null },
  }),
});

function copyOf(draft: OrderDraft, schoolId: string): OrderDraft {
  return {
    ...draft,
    schoolId,
    needBy: null,
    delivery: { schoolId: null, note: '' },
    lines: draft.lines.map((line) => ({ ...line, schoolId: null })),
    attachments: [],
  };
}
