import { approversFor, awaitingRecord, decisionRecord, nextTier } from '@bursar/delegation';
import { accept, command } from '@bursar/service-kit';
import type { Decision } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { ledgerDeciders } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { JOURNAL_SERIES } from '../journal.ts';
import {
  draftReads,
  handedInWrites,
  postedDraft,
  postingOf,
  soundJournal,
} from './draft-posting.ts';
import type { HandedIn } from './draft-posting.ts';
import { draftReply, DraftReply } from './draft-reply.ts';
import { changedDraft } from './draft-row.ts';
import { decidable, schoolsOf } from './permission.ts';

/**
 * Approves a submitted journal for one tier of the scheme. After the last tier it is posted, with
 * every decision, the scheme's version, the limits and whom somebody stood in for (F7).
 */
export const approveDraft = command({
  route: 'POST /journal-drafts/:draftId/approvals',
  summary: 'Approve a submitted journal',
  access: { roles: ledgerDeciders, at: 'unit' },
  params: z.object({ draftId: Uuid }),
  body: z.strictObject({ comment: text({ max: 500 }).nullable().default(null) }),
  reply: { 200: DraftReply },
  versioned: true,
  series: JOURNAL_SERIES,

  read: ({ params }, { trustId }) => draftReads(params.draftId, trustId),
  units: (found) => schoolsOf(found),

  decide: (found, { body: { comment } }, ctx): Decision<HandedIn> => {
    const may = decidable(found, ctx);
    if (may.kind !== 'accepted') return may;
    const { permit, scheme, matter } = may.value;
    const made = { assignmentSeq: ctx.actor.grantsSeq, decidedAt: ctx.now };
    const decision = decisionRecord(permit, made);
    const decisions = [...may.value.draft.decisions, decision];
    const done = { what: 'approved', comment, decision } as const;
    const draft = changedDraft(may.value.draft, done, { decisions }, ctx);
    if (permit.complete) {
      const sound = soundJournal(draft, found);
      if (sound.kind !== 'accepted') return sound;
      return accept(postedDraft(draft, postingOf(draft, sound.value, ctx), ctx));
    }
    const tiers = approversFor(scheme, matter);
    const awaiting = awaitingRecord(nextTier(tiers, decisions)!, tiers);
    return accept({ draft: { ...draft, awaiting }, posting: null });
  },

  write: handedInWrites,

  respond: ({ draft, posting }) => ({ status: 200, body: draftReply(draft, posting) }),
});
