import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Attachments } from '../fields.ts';
import { sample } from '../sample.ts';
import { sampleTicketHead, ticketClock, ticketHead } from './ticket.ts';

/**
 * It is mended: the clock of the fix stops, and that of response where nobody had started before.
 * The school has yet to agree.
 */
export const ticketFixed = contract({
  type: 'estates.ticket-fixed',
  version: 1,
  summary: 'What a ticket reports has been mended.',
  schema: z.strictObject({
    ...ticketHead,
    /** The clock of response, where it stops only now; null where it had stopped before. */
    response: z.strictObject(ticketClock).nullable(),
    fix: z.strictObject(ticketClock),
    photos: Attachments,
  }),
  example: {
    ...sampleTicketHead,
    response: null,
    fix: { workingMinutes: 610, inTime: true },
    photos: [sample.digest],
  },
});
export type TicketFixed = BodyOf<typeof ticketFixed>;
