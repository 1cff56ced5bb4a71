import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Decision, Sha256 } from '../fields.ts';
import { sample, sampleDecision } from '../sample.ts';
import { draftHead, sampleDraftHead } from './journal.ts';

/** An approver refuses a journal for good: it is never posted. */
export const journalRejected = contract({
  type: 'finance.journal-rejected',
  version: 1,
  summary: 'An approver has rejected a journal; it is never posted.',
  schema: z.strictObject({ ...draftHead, decision: Decision, reasonSha256: Sha256 }),
  example: { ...sampleDraftHead, decision: sampleDecision, reasonSha256: sample.digest },
});
export type JournalRejected = BodyOf<typeof journalRejected>;
