import { accept, command, problems, refuse } from '@bursar/service-kit';
import { orderRaisers } from '@bursar/shared-types/roles';
import { principalOf } from '../acting.ts';
import { draftColumns, draftFaults, draftReads } from './draft-record.ts';
import { OrderChange, OrderChanged, OrderId } from './order-input.ts';
import type { OrderDraft } from './order-input.ts';
import { maySee, orderReads, schoolsOf } from './order-record.ts';
import { invalidOrder, notEditable } from './problems.ts';
import { isEditable } from './states.ts';
import { stepWrites, updateWrite } from './step-writes.ts';

/**
 * Changes what was typed: a draft, or an order that came back. Whoever changes it does not decide
 * on it.
 */
export const changeOrder = command({
  route: 'PUT /orders/:orderId',
  summary: 'Change a draft, or an order that came back',
  access: { roles: orderRaisers, at: 'unit' },
  params: OrderId,
  body: OrderChange,
  reply: { 200: OrderChanged },
  versioned: true,

  read: ({ params, body }, { trustId }) => ({
    ...orderReads(params.orderId),
    ...draftReads(trustId, body),
  }),
  units: ({ orders: [row] }, { body }) =>
    row ? [...schoolsOf(row.draft), ...schoolsOf({ ...body, schoolId: row.schoolId })] : [],

  decide: ({ orders: [row], ...found }, { body }, ctx) => {
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    if (!isEditable(row.state)) return refuse(notEditable(row.state));
    const draft: OrderDraft = { ...body, schoolId: row.schoolId };
    const faults = draftFaults(body, found, row.revision > 0);
    if (faults.length > 0) return refuse(invalidOrder(faults));
    const principal = principalOf(ctx.actor, orderRaisers, schoolsOf(draft));
    return accept({ row, principal, columns: draftColumns(draft, found, ctx.today) });
  },

  write: ({ row, principal, columns }, ctx) => {
    const names = principal === null ? [ctx.actor.id] : [ctx.actor.id, principal];
    const involved = [...new Set([...row.involved, ...names])];
    // A draft is its author's: how they came to it is nobody's business.
    if (row.revision === 0) return [updateWrite(row, { ...columns, involved })];
    // The year is fixed with the number.
    const change = { ...columns, year: row.year, involved };
    return stepWrites(row, change, { move: 'change', principal }, ctx);
  },

  respond: ({ row: { id, state, version, reference } }) => ({
    status: 200,
    body: { id, state, version: version + 1, reference },
  }),
});
