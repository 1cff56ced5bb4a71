import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Sha256 } from '../fields.ts';
import { sample } from '../sample.ts';
import { sampleTicketHead, ticketHead } from './ticket.ts';

/** A ticket is not needed: raised twice, or by mistake. It counts in no KPI. */
export const ticketCancelled = contract({
  type: 'estates.ticket-cancelled',
  version: 1,
  summary: 'A ticket has been cancelled and counts in no KPI.',
  schema: z.strictObject({ ...ticketHead, reasonSha256: Sha256 }),
  example: { ...sampleTicketHead, reasonSha256: sample.digest },
});
export type TicketCancelled = BodyOf<typeof ticketCancelled>;
