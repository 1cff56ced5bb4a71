import { db } from '@bursar/service-kit';
import { monthsOf, yearOf } from '@bursar/shared-types/dates';
import type { BusinessDate } from '@bursar/shared-types/dates';
import { and, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { SQLWrapper } from 'drizzle-orm';
import { balance } from '../journals/index.ts';
import { budgetLine, commitment, reservation, reservationLine } from './tables.ts';

/** Keys that are known, or a query that finds them. */
type Keys = readonly string[] | SQLWrapper;

/** Which budget lines, and whose reservations. More lines than were meant do no harm. */
interface Wanted {
  readonly orders: Keys;
  readonly accounts: Keys;
  readonly schools: Keys;
  readonly funds: Keys;
}

/**
 * How the budget lines of a date's year stand (for `budgetLinesOf`, which wants the accounts as
 * well), and what these orders still hold of any year.
 */
export function budgetReads({ orders, accounts, schools, funds }: Wanted, date: BusinessDate) {
  const year = yearOf(date);
  const onLines = (table: typeof budgetLine | typeof commitment | typeof balance) =>
    and(
      inArray(table.account, accounts),
      inArray(table.schoolId, schools),
      inArray(table.fund, funds),
    );
  const heldForOrders = and(
    eq(reservation.matter, 'order'),
    inArray(reservation.matterId, orders),
    eq(reservation.state, 'held'),
  );
  return {
    budgeted: db
      .select()
      .from(budgetLine)
      .where(and(eq(budgetLine.year, year), onLines(budgetLine))),
    committed: db
      .select()
      .from(commitment)
      .where(and(eq(commitment.year, year), onLines(commitment))),
    posted: db
      .select()
      .from(balance)
      .where(and(inArray(balance.month, monthsOf(year)), onLines(balance))),
    reservations: db.select().from(reservation).where(heldForOrders),
    held: db
      .select(getTableColumns(reservationLine))
      .from(reservationLine)
      .innerJoin(
        reservation,
        and(
          eq(reservation.trustId, reservationLine.trustId),
          eq(reservation.id, reservationLine.reservationId),
        ),
      )
      .where(heldForOrders),
  };
}
