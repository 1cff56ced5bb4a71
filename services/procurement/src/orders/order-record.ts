import { lookup, unitsWhere } from '@bursar/service-kit';
import type { Actor } from '@bursar/service-kit';
import { clusterSchoolsOf } from '@bursar/organisation';
import type { orgCluster } from '@bursar/organisation';
import type { Decided } from '@bursar/delegation';
import { procurementReaders } from '@bursar/shared-types/roles';
import { namesOf } from '../acting.ts';
import { parseQuantity } from '../quantity.ts';
import type { OrderToDecide } from './approval.ts';
import type { LineAtEnd } from './ending.ts';
import { decidingSchools } from './order.ts';
import type { PricedLine } from './order.ts';
import { orderInputOf } from './order-input.ts';
import type { OrderDraft } from './order-input.ts';
import { order, orderLine, orderStep } from './tables.ts';

export type OrderRow = typeof order.$inferSelect;
export type LineRow = typeof orderLine.$inferSelect;
export type StepRow = typeof orderStep.$inferSelect;

/** An order with the lines of all its revisions and what happened to it. */
export const orderReads = (orderId: string) => ({
  orders: lookup(order, order.id, [orderId]),
  lines: lookup(orderLine, orderLine.orderId, [orderId]),
  steps: lookup(orderStep, orderStep.orderId, [orderId]),
});

/** The lines of the revision that stands, in their order. */
export function currentLines(
  row: Pick<OrderRow, 'revision'>,
  lines: readonly LineRow[],
): LineRow[] {
  return lines
    .filter(({ revision }) => revision === row.revision)
    .toSorted((a, b) => a.line - b.line);
}

/** A kept line as it was priced. */
export function pricedOf(row: LineRow): PricedLine {
  const {
    trustId: _,
    orderId: __,
    revision: ___,
    received: ____,
    invoiced: _____,
    ...priced
  } = row;
  return priced;
}

/** A kept line with what came and was invoiced of it. */
export function lineAtEnd({ line, quantity, received, invoiced }: LineRow): LineAtEnd {
  return { line, ordered: parseQuantity(quantity) ?? 0n, received, invoiced };
}

/**
 * Whether somebody may see an order: one of a school where they hold a role that reads orders. A
 * draft is its author's alone, and theirs who cover them.
 */
export function maySee(
  row: Pick<OrderRow, 'state' | 'unitIds' | 'raisedBy'>,
  actor: Actor,
): boolean {
  const units = unitsWhere(actor, procurementReaders);
  const inScope = units === 'all' || row.unitIds.some((unit) => units.includes(unit));
  return inScope && (row.state !== 'Draft' || namesOf(actor).includes(row.raisedBy));
}

/** The schools at which a raiser needs their role: the one that raises, and those that pay. */
export function schoolsOf(draft: OrderDraft): readonly string[] {
  return decidingSchools(draft.schoolId, orderInputOf(draft).lines);
}

/** What an approver decides on, as it stands, with the approvals of this revision so far. */
export function orderToDecide(
  row: OrderRow,
  steps: readonly StepRow[],
  clusters: readonly (typeof orgCluster.$inferSelect)[],
): OrderToDecide {
  return {
    state: row.state,
    version: row.version,
    category: 'order',
    net: row.net ?? 0n,
    gross: row.gross ?? 0n,
    schools: row.schoolIds,
    clusterSchools: clusterSchoolsOf(clusters, row.schoolIds),
    raisedBy: row.involved,
    approvals: approvalsOf(row, steps),
  };
}

/** The approvals of the revision that stand, first tier first; what was withdrawn stands no more. */
export function approvalsOf(
  row: Pick<OrderRow, 'revision'>,
  steps: readonly StepRow[],
): readonly (Decided & NonNullable<StepRow['decision']>)[] {
  const standing: NonNullable<StepRow['decision']>[] = [];
  const ofRevision = steps.filter(({ revision }) => revision === row.revision);
  for (const { move, decision } of ofRevision.toSorted((a, b) => a.version - b.version)) {
    if (move === 'unapprove') standing.pop();
    else if (decision && (move === 'endorse' || move === 'approve')) standing.push(decision);
  }
  return standing;
}
