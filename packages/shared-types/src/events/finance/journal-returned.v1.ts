import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Decision, Sha256 } from '../fields.ts';
import { sample, sampleDecision } from '../sample.ts';
import { draftHead, sampleDraftHead } from './journal.ts';

/** An approver sends a journal back to its author to be changed. */
export const journalReturned = contract({
  type: 'finance.journal-returned',
  version: 1,
  summary: 'An approver has sent a journal back to be changed.',
  schema: z.strictObject({ ...draftHead, decision: Decision, reasonSha256: Sha256 }),
  example: { ...sampleDraftHead, decision: sampleDecision, reasonSha256: sample.digest },
});
export type JournalReturned = BodyOf<typeof journalReturned>;
