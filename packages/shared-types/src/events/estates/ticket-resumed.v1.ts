import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Instant } from '../fields.ts';
import { sampleTicketHead, ticketHead } from './ticket.ts';

/** The clocks run again, with what was left of them. */
export const ticketResumed = contract({
  type: 'estates.ticket-resumed',
  version: 1,
  summary: 'A ticket’s clocks run again after a pause.',
  schema: z.strictObject({
    ...ticketHead,
    /** The new limit; null when someone was already on it. */
    respondBy: Instant.nullable(),
    fixBy: Instant,
    /** Working minutes of this pause. */
    pausedMinutes: z.int().min(0),
  }),
  example: {
    ...sampleTicketHead,
    respondBy: null,
    fixBy: '2025-10-10T15:00:00.000Z',
    pausedMinutes: 960,
  },
});
export type TicketResumed = BodyOf<typeof ticketResumed>;
