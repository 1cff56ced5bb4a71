import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { sampleTicketHead, ticketHead } from './ticket.ts';

/** Somebody is to mend it. No clock stops: that takes somebody at work (`ticket-started`). */
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
  }),
  example: { ...sampleTicketHead, assigneeId: sample.siteManager, supplierId: null },
});
export type TicketAssigned = BodyOf<typeof ticketAssigned>;
