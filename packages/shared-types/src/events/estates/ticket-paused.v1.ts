import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Code } from '../fields.ts';
import { sampleTicketHead, ticketHead } from './ticket.ts';

/** The clock of the fix stands still, for a reason from the trust's list. */
export const ticketPaused = contract({
  type: 'estates.ticket-paused',
  version: 1,
  summary: 'A ticket’s clock of the fix has been paused.',
  schema: z.strictObject({
    ...ticketHead,
    /** `awaiting-parts`, `awaiting-access`, `awaiting-approval` … */
    because: Code,
  }),
  example: { ...sampleTicketHead, because: 'awaiting-parts' },
});
export type TicketPaused = BodyOf<typeof ticketPaused>;
