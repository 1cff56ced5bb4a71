import { and, eq, getTableColumns } from 'drizzle-orm';
import { accept, db, emit, insertRows, isEvent, lookup, reaction } from '@bursar/service-kit';
import type { Context, Known, Write } from '@bursar/service-kit';
import { budgetRefused } from '@bursar/shared-types/events/finance/budget-refused.v1';
import { budgetReserved } from '@bursar/shared-types/events/finance/budget-reserved.v1';
import type { ReservationReleased } from '@bursar/shared-types/events/finance/reservation-released.v1';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import { penceToJson } from '@bursar/shared-types/money';
import { budgetLineReads, budgetLinesOf } from './budget-lines.ts';
import { available } from './budget.ts';
import type { Draw } from './budget.ts';
import { reserve } from './reserve.ts';
import type { BudgetPosition } from './reserve.ts';
import { commitmentWrite, releaseWrites } from './reservation-writes.ts';
import { reservation, reservationLine } from './tables.ts';

const endings = [
  procurement.orderWithdrawn,
  procurement.orderReturned,
  procurement.orderRejected,
  procurement.orderCancelled,
  procurement.orderClosed,
] as const;
const on = [procurement.orderSubmitted, ...endings] as const;
type OrderEvent = Known<(typeof on)[number]>;
type Because = ReservationReleased['because'];

type Row = typeof reservation.$inferSelect;
type LineRow = typeof reservationLine.$inferSelect;

/** What an event about an order does to the money that is held for it. */
interface Outcome {
  readonly order: { readonly orderId: string; readonly revision: number; readonly year: string };
  /** Earlier reservations of the order that end, with what they give back. */
  readonly ended: readonly {
    readonly row: Row;
    readonly lines: readonly LineRow[];
    readonly because: Because;
  }[];
  /** What is asked for now, and the answer. */
  readonly answer: {
    readonly kind: 'reserved' | 'refused';
    readonly positions: readonly BudgetPosition[];
  } | null;
}

/**
 * Procurement's conversation about money: an order that is submitted has all of it reserved or is
 * refused with the figures; an order that ends, or comes back to be changed, gives back to the
 * penny what it still held. The one place where orders draw on a budget (X3).
 */
export const orderReservations = reaction({
  name: 'order-reservations',
  on,
  read: (event) => ({
    ...budgetLineReads(event.body.year, drawsOf(event)),
    earlier: lookup(
      reservation,
      [reservation.matter, reservation.matterId],
      [['order', event.body.orderId]],
    ),
    held: linesOfOrder(event.body.orderId),
  }),
  decide: (found, event) => {
    const because = becauseOf(event);
    const earlier = found.earlier.filter((row) => row.state === 'held');
    const ended = earlier.map((row) => ({
      row,
      because,
      lines: found.held.filter((line) => line.reservationId === row.id),
    }));
    const order = event.body;
    if (!isEvent(event, procurement.orderSubmitted))
      return accept<Outcome>({ order, ended, answer: null });
    // A revision takes the place of the one before: what that held counts as free.
    const lines = new Map(budgetLinesOf(found, order.year));
    for (const line of ended.flatMap((one) => one.lines)) {
      const key = [line.schoolId, line.fund, line.account].join('|');
      const at = lines.get(key);
      if (at) lines.set(key, { ...at, reserved: at.reserved - line.held });
    }
    return accept<Outcome>({ order, ended, answer: reserve(lines, drawsOf(event)) });
  },
  write: ({ order, ended, answer }, ctx) => [
    ...ended.flatMap(({ because, ...one }) => {
      const released = one.lines.map(({ held, ...key }) => ({ ...key, amount: held }));
      return releaseWrites(one, { released, because, invoiceId: null, ends: true }, ctx.trustId);
    }),
    ...(answer ? answerWrites(order, answer, ctx) : []),
  ],
});

/** The lines of all reservations of an order. */
const linesOfOrder = (orderId: string) =>
  db
    .select(getTableColumns(reservationLine))
    .from(reservationLine)
    .innerJoin(reservation, eq(reservation.id, reservationLine.reservationId))
    .where(and(eq(reservation.matter, 'order'), eq(reservation.matterId, orderId)));

const becauseOf = (event: OrderEvent): Because => {
  if (isEvent(event, procurement.orderSubmitted)) return 'superseded';
  return event.type.slice('procurement.order-'.length) as Because;
};

function drawsOf(event: OrderEvent): Draw[] {
  if (!isEvent(event, procurement.orderSubmitted)) return [];
  return event.body.reserve.map((draw) => ({ ...draw, amount: BigInt(draw.amount) }));
}

/** Keeps the answer, and tells it. */
function answerWrites(
  { orderId, revision, year }: Outcome['order'],
  { kind, positions }: NonNullable<Outcome['answer']>,
  { trustId, now, ...ctx }: Context,
): Write[] {
  const id = ctx.newId();
  const held = kind === 'reserved';
  const matter = { matter: 'order', matterId: orderId, revision, year } as const;
  const total = penceToJson(positions.reduce((sum, { requested }) => sum + requested, 0n));
  const lines = positions.map(positionJson);
  const draws = positions.map(({ schoolId, fund, account, requested }) => ({
    schoolId,
    fund,
    account,
    amount: requested,
  }));
  return [
    insertRows(reservation, [
      { trustId, id, ...matter, state: held ? 'held' : 'refused', at: now },
    ]),
    insertRows(
      reservationLine,
      draws.map(({ amount, ...key }) => ({
        trustId,
        reservationId: id,
        ...key,
        asked: amount,
        held: held ? amount : 0n,
      })),
    ),
    ...(held ? [commitmentWrite(trustId, year, draws)] : []),
    held
      ? emit(budgetReserved, { reservationId: id, ...matter, total, lines })
      : emit(budgetRefused, { ...matter, total, lines }),
  ];
}

function positionJson(position: BudgetPosition) {
  const { schoolId, fund, account, requested, budget, actual, reserved } = position;
  return {
    schoolId,
    fund,
    account,
    requested: penceToJson(requested),
    budget: penceToJson(budget),
    actual: penceToJson(actual),
    reserved: penceToJson(reserved),
    available: penceToJson(available(position)),
  };
}
