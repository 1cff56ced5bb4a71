import { accept, command, insertRows, refuse } from '@bursar/service-kit';
import type { Context, Write } from '@bursar/service-kit';
import { orderRaisers } from '@bursar/shared-types/roles';
import { principalOf } from '../acting.ts';
import { draftColumns, draftFaults, draftReads } from './draft-record.ts';
import { OrderChanged, OrderDraft } from './order-input.ts';
import { newFlow } from './order-flow.ts';
import { schoolsOf } from './order-record.ts';
import { invalidOrder } from './problems.ts';
import { order } from './tables.ts';

/** Begins an order: a draft of its author, which holds no money and of which nobody is told. */
export const raiseOrder = command({
  route: 'POST /orders',
  summary: 'Begin an order',
  access: { roles: orderRaisers, at: 'unit' },
  body: OrderDraft,
  reply: { 201: OrderChanged },
  read: ({ body }, { trustId }) => draftReads(trustId, body),
  units: (_, { body }) => schoolsOf(body),

  decide: (found, { body }, ctx) => {
    const faults = draftFaults(body, found, false);
    if (faults.length > 0) return refuse(invalidOrder(faults));
    const principal = principalOf(ctx.actor, orderRaisers, schoolsOf(body));
    return accept({ id: ctx.newId(), principal, ...draftColumns(body, found, ctx.today) });
  },

  write: newOrderWrites,

  respond: ({ id }) => ({
    status: 201,
    location: `/orders/${id}`,
    body: { id, state: newFlow.state, version: 1, reference: null },
  }),
});

/** The row of a new draft, raised by the actor and for whom they cover. */
export function newOrderWrites(
  {
    id,
    principal,
    ...columns
  }: { id: string; principal: string | null } & ReturnType<typeof draftColumns>,
  { trustId, actor, now }: Context,
): Write[] {
  const none = {
    number: null,
    reference: null,
    submittedOn: null,
    schemeVersion: null,
    reservationId: null,
    awaiting: null,
    approvedOn: null,
    sentOn: null,
    documentSha256: null,
    endedOn: null,
  };
  return [
    insertRows(order, [
      {
        trustId,
        id,
        ...newFlow,
        version: 1,
        ...columns,
        ...none,
        raisedBy: actor.id,
        raisedAt: now,
        involved: principal === null ? [actor.id] : [actor.id, principal],
        spoken: [],
        delivery: 'None',
        invoicing: 'None',
      },
    ]),
  ];
}
