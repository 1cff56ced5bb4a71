import { Instant, SentInstant } from '@bursar/shared-types/dates';
import { Sha256 } from '@bursar/shared-types/ids';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';

/** A file as somebody offers it for evidence: uploaded before, named by its digest. */
export const EvidenceInput = z.strictObject({
  sha256: Sha256.describe('Of the file, which was uploaded before'),
  takenAt: SentInstant.nullable().default(null).describe('When the device says it was taken'),
  device: text({ max: 200 }).nullable().default(null).describe('What it was taken with'),
});
export type EvidenceInput = z.output<typeof EvidenceInput>;

/** An item of evidence as it is shown, in the history too. */
export const EvidenceShown = z.object({
  sha256: Sha256,
  takenAt: Instant.nullable(),
  device: z.string().nullable(),
  addedBy: z.string(),
  addedAt: Instant,
  replaces: Sha256.nullable(),
  reason: z.string().nullable(),
});
