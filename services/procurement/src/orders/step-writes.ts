import { db, expectRows, insertRows } from '@bursar/service-kit';
import type { Context, Write } from '@bursar/service-kit';
import { and, eq } from 'drizzle-orm';
import type { OrderRow, StepRow } from './order-record.ts';
import { order, orderStep } from './tables.ts';

type StepMade = Pick<StepRow, 'move'> &
  Partial<Pick<StepRow, 'principal' | 'note' | 'decision' | 'figures'>>;

/** An order's row with its next version; refused (409) where it changed in the same moment. */
export function updateWrite(before: OrderRow, change: Partial<OrderRow>): Write {
  const { trustId, id, version } = before;
  return expectRows(
    1,
    db
      .update(order)
      .set({ ...change, version: version + 1 })
      .where(and(eq(order.trustId, trustId), eq(order.id, id), eq(order.version, version))),
  );
}

/** What every step of an order writes: its row with the next version, and the entry in its history. */
export function stepWrites(
  before: OrderRow,
  change: Partial<OrderRow>,
  made: StepMade,
  { trustId, actor, now }: Context,
): Write[] {
  const { principal = null, note = null, decision = null, figures = null, move } = made;
  const entry = {
    trustId,
    orderId: before.id,
    version: before.version + 1,
    revision: change.revision ?? before.revision,
    move,
    fromState: before.state,
    toState: change.state ?? before.state,
    at: now,
    by: actor.id,
    principal,
    note,
    decision,
    figures,
  };
  return [updateWrite(before, change), insertRows(orderStep, [entry])];
}
