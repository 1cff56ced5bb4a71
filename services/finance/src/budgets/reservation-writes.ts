import { addTo, emit, upsertRows } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { reservationReleased } from '@bursar/shared-types/events/finance/reservation-released.v1';
import type { ReservationReleased } from '@bursar/shared-types/events/finance/reservation-released.v1';
import { penceToJson } from '@bursar/shared-types/money';
import { lineKey } from './budget.ts';
import type { Draw } from './budget.ts';
import { commitment, reservation, reservationLine } from './tables.ts';

/** A reservation as it is kept, with its lines. */
export interface HeldReservation {
  readonly row: typeof reservation.$inferSelect;
  readonly lines: readonly (typeof reservationLine.$inferSelect)[];
}

/** What a reservation gives back, or has become actual, and why. */
export interface Release {
  /** By budget line, each no more than the reservation holds there; none above nil is no event. */
  readonly released: readonly Draw[];
  readonly because: ReservationReleased['because'];
  /** The invoice, where it was invoiced. */
  readonly invoiceId: string | null;
  /** Whether it ends, whatever it still holds. */
  readonly ends: boolean;
}

/** Takes some or all of a reservation off the commitment, and tells it. */
export function releaseWrites(
  { row, lines }: HeldReservation,
  { released, because, invoiceId, ends }: Release,
  trustId: string,
): Write[] {
  const given = new Map(released.map((draw) => [lineKey(draw), draw.amount]));
  const after = lines.map((line) => ({
    ...line,
    held: line.held - (given.get(lineKey(line)) ?? 0n),
  }));
  const sum = (amounts: readonly bigint[]) => penceToJson(amounts.reduce((a, b) => a + b, 0n));
  const remaining = sum(after.map((line) => line.held));
  const state = ends || remaining === 0 ? ('ended' as const) : ('held' as const);
  const kept = upsertRows(reservation, ['trustId', 'id'], [{ ...row, state }]);
  const some = released.filter(({ amount }) => amount > 0n);
  if (some.length === 0) return [kept];
  return [
    kept,
    upsertRows(reservationLine, ['trustId', 'reservationId', 'schoolId', 'fund', 'account'], after),
    commitmentWrite(
      trustId,
      row.year,
      some.map((draw) => ({ ...draw, amount: -draw.amount })),
    ),
    emit(reservationReleased, {
      reservationId: row.id,
      matter: row.matter as ReservationReleased['matter'],
      matterId: row.matterId,
      revision: row.revision,
      year: row.year,
      because,
      invoiceId,
      total: sum(some.map(({ amount }) => amount)),
      remaining,
      lines: some.map(({ schoolId, fund, account, amount }) => ({
        schoolId,
        fund,
        account,
        amount: penceToJson(amount),
      })),
    }),
  ];
}

/** Adds amounts, which may be below nil, to the commitment of a year's budget lines. */
export function commitmentWrite(trustId: string, year: string, draws: readonly Draw[]): Write {
  return addTo(
    commitment,
    ['trustId', 'year', 'schoolId', 'fund', 'account'],
    ['reserved'],
    draws.map(({ schoolId, fund, account, amount }) => ({
      trustId,
      year,
      schoolId,
      fund,
      account,
      reserved: amount,
    })),
  );
}
