import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { sampleTicketHead, ticketClock, ticketHead } from './ticket.ts';

/** Somebody is at work on it. The first start stops the clock of response, for good. */
export const ticketStarted = contract({
  type: 'estates.ticket-started',
  version: 1,
  summary: 'Work on a ticket has begun; the first time, that stops its clock of response.',
  schema: z.strictObject({
    ...ticketHead,
    /** A user, or null when a contractor does it. */
    assigneeId: Uuid.nullable(),
    /** The clock of response, at the first start; null at any later one. */
    response: z.strictObject(ticketClock).nullable(),
  }),
  example: {
    ...sampleTicketHead,
    assigneeId: sample.siteManager,
    response: { workingMinutes: 45, inTime: true },
  },
});
export type TicketStarted = BodyOf<typeof ticketStarted>;
