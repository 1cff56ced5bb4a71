import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { draftHead, sampleDraftHead } from './journal.ts';

/** Its author takes a journal back before it is approved. */
export const journalWithdrawn = contract({
  type: 'finance.journal-withdrawn',
  version: 1,
  summary: 'A journal has been withdrawn by its author before it was approved.',
  schema: z.strictObject(draftHead),
  example: sampleDraftHead,
});
export type JournalWithdrawn = BodyOf<typeof journalWithdrawn>;
