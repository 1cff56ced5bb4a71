import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { sampleTicketHead, ticketClock, ticketHead } from './ticket.ts';

/** Someone is on it. The first assignment stops the clock of response. */
export const ticketAssigned = contract({
  type: 'estates.ticket-assigned',
  version: 1,
  summary: 'A ticket has been given to someone to mend.',
  schema: z.strictObject({
    ...ticketHead,
    /** A user, or null when a contractor does it. */
    assigneeId: Uuid.nullable(),
    /** A contractor, or null when a user does it. */
    supplierId: Uuid.nullable(),
    /** The clock of response, at the first assignment; null at any later one. */
    response: z.strictObject(ticketClock).nullable(),
  }),
  example: {
    ...sampleTicketHead,
    assigneeId: sample.siteManager,
    supplierId: null,
    response: { workingMinutes: 45, inTime: true },
  },
});
export type TicketAssigned = BodyOf<typeof ticketAssigned>;
