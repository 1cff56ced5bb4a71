import { decisionRecord } from '@bursar/delegation';
import { allClusters, schemeVersions } from '@bursar/organisation';
import { accept, command, emit } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { journalRejected } from '@bursar/shared-types/events/finance/journal-rejected.v1';
import { journalReturned } from '@bursar/shared-types/events/finance/journal-returned.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { ledgerDeciders } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { draftEvent } from './draft-event.ts';
import { draftReply, DraftReply } from './draft-reply.ts';
import { changedDraft, draftById, keepDraft } from './draft-row.ts';
import { decidable, schoolsOf } from './permission.ts';

/** A decision against a journal that waits for approval, by who could approve it; with its reason. */
const sendBack = (
  state: 'returned' | 'rejected',
  contract: typeof journalReturned | typeof journalRejected,
) =>
  command({
    route: `POST /journal-drafts/:draftId/${state === 'returned' ? 'returns' : 'rejections'}`,
    summary:
      state === 'returned' ? 'Send a journal back to be changed' : 'Reject a journal for good',
    access: { roles: ledgerDeciders, at: 'unit' },
    params: z.object({ draftId: Uuid }),
    body: z.strictObject({ reason: text({ max: 500 }).describe('What its author is told') }),
    reply: { 200: DraftReply },
    versioned: true,

    read: ({ params }) => ({
      drafts: draftById(params.draftId),
      schemes: schemeVersions(),
      clusters: allClusters(),
    }),
    units: (found) => schoolsOf(found),

    decide: (found, { body: { reason } }, ctx) => {
      const may = decidable(found, ctx);
      if (may.kind !== 'accepted') return may;
      const made = { assignmentSeq: ctx.actor.grantsSeq, decidedAt: ctx.now };
      const decision = decisionRecord(may.value.permit, made);
      const done = { what: state, comment: reason, decision };
      const draft = changedDraft(may.value.draft, done, { state, awaiting: null }, ctx);
      return accept({ draft, reason, decision });
    },

    write: ({ draft, reason, decision }) => [
      keepDraft(draft),
      emit(contract, { ...draftEvent(draft), decision, reasonSha256: sha256Hex(reason) }),
    ],

    respond: ({ draft }) => ({ status: 200, body: draftReply(draft) }),
  });

/** Sends a submitted journal back to its author, who changes it and submits it again. */
export const returnDraft = sendBack('returned', journalReturned);

/** Refuses a submitted journal for good. It stays to be seen, with the reason. */
export const rejectDraft = sendBack('rejected', journalRejected);
