import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Attachments } from '../fields.ts';
import { sample } from '../sample.ts';
import { sampleTicketHead, ticketClock, ticketHead } from './ticket.ts';

/** It is mended: the clock of the fix stops. The school has yet to agree. */
export const ticketFixed = contract({
  type: 'estates.ticket-fixed',
  version: 1,
  summary: 'What a ticket reports has been mended.',
  schema: z.strictObject({ ...ticketHead, fix: z.strictObject(ticketClock), photos: Attachments }),
  example: {
    ...sampleTicketHead,
    fix: { workingMinutes: 610, inTime: true },
    photos: [sample.digest],
  },
});
export type TicketFixed = BodyOf<typeof ticketFixed>;
