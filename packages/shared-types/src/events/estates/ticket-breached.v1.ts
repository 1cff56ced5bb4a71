import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Instant, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { sampleTicketHead, ticketHead } from './ticket.ts';

/** A limit has passed with its clock still running; found by the clock, not by a visitor. */
export const ticketBreached = contract({
  type: 'estates.ticket-breached',
  version: 1,
  summary: 'A ticket has passed its limit of response or fix.',
  schema: z.strictObject({
    ...ticketHead,
    clock: z.enum(['response', 'fix']),
    dueAt: Instant,
    /** Who was on it then; null when nobody was. */
    assigneeId: Uuid.nullable(),
  }),
  example: {
    ...sampleTicketHead,
    clock: 'fix',
    dueAt: '2025-10-08T15:00:00.000Z',
    assigneeId: sample.siteManager,
  },
});
export type TicketBreached = BodyOf<typeof ticketBreached>;
