import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sampleTicketHead, ticketHead } from './ticket.ts';

/** The school agrees that it is mended, or has not objected in time. */
export const ticketClosed = contract({
  type: 'estates.ticket-closed',
  version: 1,
  summary: 'A mended ticket has been closed.',
  schema: z.strictObject({
    ...ticketHead,
    /** False when it closed because nobody objected in time. */
    agreed: z.boolean(),
  }),
  example: { ...sampleTicketHead, agreed: true },
});
export type TicketClosed = BodyOf<typeof ticketClosed>;
