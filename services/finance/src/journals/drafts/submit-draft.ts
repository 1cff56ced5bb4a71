import { accept, command, emit } from '@bursar/service-kit';
import { journalAwaitingApproval } from '@bursar/shared-types/events/finance/journal-awaiting-approval.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { financeWriters } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { awaitingEvent } from './draft-event.ts';
import { draftReads, postedDraft, postedWrites, postingOf, soundJournal } from './draft-posting.ts';
import { draftReply, DraftReply } from './draft-reply.ts';
import { keepDraft, ownDraft } from './draft-row.ts';
import { withChange } from './draft.ts';
import { submissionOf } from './submission.ts';

/** Hands a draft in: it is posted where its author may post so much alone, and waits otherwise (F7). */
export const submitDraft = command({
  route: 'POST /journal-drafts/:draftId/submissions',
  summary: 'Submit a draft: post it, or put it before its approvers',
  access: { roles: financeWriters, at: 'trust' },
  params: z.object({ draftId: Uuid }),
  reply: { 200: DraftReply },
  versioned: true,

  read: ({ params }, { trustId }) => draftReads(params.draftId, trustId),

  decide: (found, _, ctx) => {
    const own = ownDraft(found.drafts, 'submitted', ctx);
    if (own.kind !== 'accepted') return own;
    const sound = soundJournal(own.value, found);
    if (sound.kind !== 'accepted') return sound;
    const submission = submissionOf(sound.value, found, ctx);
    if (submission.kind !== 'accepted') return submission;

    const change = { what: 'submitted', at: ctx.now, by: ctx.actor.id } as const;
    const draft = { ...own.value, decisions: [], history: withChange(own.value.history, change) };
    if (submission.value.kind === 'post') {
      return accept(postedDraft(draft, postingOf(draft, sound.value, found, ctx), ctx));
    }
    const { schemeVersion, awaiting } = submission.value;
    return accept({
      draft: { ...draft, state: 'submitted' as const, schemeVersion, awaiting },
      posting: null,
    });
  },

  write: ({ draft, posting }, ctx) =>
    posting
      ? postedWrites({ draft, posting }, ctx)
      : [keepDraft(draft, ctx), emit(journalAwaitingApproval, awaitingEvent(draft))],

  respond: ({ draft, posting }) => ({ status: 200, body: draftReply(draft, posting) }),
});
