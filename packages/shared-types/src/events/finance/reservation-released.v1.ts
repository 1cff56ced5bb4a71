import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, Draw, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { reservationHead } from './reservation.ts';

/**
 * Money that was reserved is free again, or has become actual (`invoiced`). Lines carry what is
 * released now; `remaining` is what the reservation still holds afterwards.
 */
export const reservationReleased = contract({
  type: 'finance.reservation-released',
  version: 1,
  summary: 'Reserved money has come back to its budget lines, or has become actual.',
  schema: z.strictObject({
    reservationId: Uuid,
    ...reservationHead,
    because: z.enum([
      'withdrawn',
      'returned',
      'rejected',
      'cancelled',
      'closed',
      'invoiced',
      'superseded',
    ]),
    /** The invoice, where `because` is `invoiced`. */
    invoiceId: Uuid.nullable(),
    total: Amount,
    remaining: Amount,
    lines: z.array(Draw).min(1),
  }),
  example: {
    reservationId: sample.reservation,
    matter: 'order',
    matterId: sample.order,
    revision: 1,
    year: '2025/26',
    because: 'invoiced',
    invoiceId: sample.invoice,
    total: 103_500,
    remaining: 0,
    lines: [{ schoolId: sample.school, fund: 'GAG', account: '615000', amount: 103_500 }],
  },
});
export type ReservationReleased = BodyOf<typeof reservationReleased>;
