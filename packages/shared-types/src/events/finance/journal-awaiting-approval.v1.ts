import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Awaiting, Decision } from '../fields.ts';
import { draftHead, sampleDraftHead } from './journal.ts';

/**
 * A journal above what its author may post alone waits for a tier of approvers. Written again
 * after each tier but the last; after that it is posted, and `journal-posted` names the draft.
 */
export const journalAwaitingApproval = contract({
  type: 'finance.journal-awaiting-approval',
  version: 1,
  summary: 'A journal waits for the next tier of approvers before it is posted.',
  schema: z.strictObject({
    ...draftHead,
    /** The version of the scheme by which it is decided from first tier to last. */
    schemeVersion: z.int().min(1),
    awaiting: Awaiting,
    decisions: z.array(Decision),
  }),
  example: {
    ...sampleDraftHead,
    schemeVersion: 3,
    awaiting: { tier: 1, tiers: 1, anyOf: [{ role: 'trustee', at: 'trust' }] },
    decisions: [],
  },
});
export type JournalAwaitingApproval = BodyOf<typeof journalAwaitingApproval>;
