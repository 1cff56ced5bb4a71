import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Instant, Sha256 } from '../fields.ts';
import { sample } from '../sample.ts';
import { sampleTicketHead, ticketHead } from './ticket.ts';

/** It was not mended after all: the clock of the fix goes on from where it stopped. */
export const ticketReopened = contract({
  type: 'estates.ticket-reopened',
  version: 1,
  summary: 'A ticket has been opened again because it was not mended.',
  schema: z.strictObject({ ...ticketHead, fixBy: Instant, reasonSha256: Sha256 }),
  example: {
    ...sampleTicketHead,
    fixBy: '2025-10-13T15:00:00.000Z',
    reasonSha256: sample.digest,
  },
});
export type TicketReopened = BodyOf<typeof ticketReopened>;
