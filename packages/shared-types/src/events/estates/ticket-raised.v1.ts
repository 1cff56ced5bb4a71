import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Attachments, Instant, Sha256, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { sampleTicketHead, ticketHead } from './ticket.ts';

/** A school reports that something needs mending; its clocks start. */
export const ticketRaised = contract({
  type: 'estates.ticket-raised',
  version: 1,
  summary: 'A ticket has been raised and its clocks run.',
  schema: z.strictObject({
    ...ticketHead,
    siteId: Uuid,
    raisedBy: Uuid,
    /** By when someone must be on it, and by when it must be mended, if no pause is made. */
    respondBy: Instant,
    fixBy: Instant,
    textSha256: Sha256,
    photos: Attachments,
  }),
  example: {
    ...sampleTicketHead,
    siteId: sample.site,
    raisedBy: sample.officeManager,
    respondBy: '2025-10-06T13:00:00.000Z',
    fixBy: '2025-10-08T15:00:00.000Z',
    textSha256: sample.digest,
    photos: [sample.digest],
  },
});
export type TicketRaised = BodyOf<typeof ticketRaised>;
