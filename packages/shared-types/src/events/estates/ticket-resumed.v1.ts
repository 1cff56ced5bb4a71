import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Instant } from '../fields.ts';
import { sampleTicketHead, ticketHead } from './ticket.ts';

/** The clock of the fix runs again, with what was left of it. That of response is never paused. */
export const ticketResumed = contract({
  type: 'estates.ticket-resumed',
  version: 1,
  summary: 'A ticket’s clock of the fix runs again after a pause.',
  schema: z.strictObject({
    ...ticketHead,
    /** The new limit. */
    fixBy: Instant,
    /** Working minutes of this pause. */
    pausedMinutes: z.int().min(0),
  }),
  example: {
    ...sampleTicketHead,
    fixBy: '2025-10-10T15:00:00.000Z',
    pausedMinutes: 960,
  },
});
export type TicketResumed = BodyOf<typeof ticketResumed>;
