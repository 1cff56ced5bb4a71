import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Sha256, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { checkHead, sampleCheckHead } from './check.ts';

/**
 * A statutory check must be done at a site by a day. Moving its due date, or giving it to somebody
 * else, writes the event again with the same `checkId`: the last one holds.
 */
export const checkScheduled = contract({
  type: 'estates.check-scheduled',
  version: 1,
  summary:
    'A statutory check is due at a site by the day given; written again, with the same checkId, when it is moved.',
  schema: z.strictObject({
    ...checkHead,
    /** How often, in calendar units as an ISO 8601 duration: `P7D`, `P6M`, `P5Y`. */
    every: z.string().regex(/^P\d{1,3}[DWMY]$/),
    /** The one before it of its kind and place; null for the first. */
    previousCheckId: Uuid.nullable(),
    /** Who sees that it is done; the school's duty-holder stays accountable. Null: nobody yet. */
    ownerId: Uuid.nullable(),
    dutyHolderId: Uuid.nullable(),
    /** Of why it is put off or done less often than the catalogue says; null where it is not. */
    reasonSha256: Sha256.nullable(),
  }),
  example: {
    ...sampleCheckHead,
    every: 'P7D',
    previousCheckId: null,
    ownerId: sample.siteManager,
    dutyHolderId: null,
    reasonSha256: null,
  },
});
export type CheckScheduled = BodyOf<typeof checkScheduled>;
