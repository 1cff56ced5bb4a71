import { accept, command, emit } from '@bursar/service-kit';
import { journalWithdrawn } from '@bursar/shared-types/events/finance/journal-withdrawn.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { financeWriters } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { draftEvent } from './draft-event.ts';
import { draftReply, DraftReply } from './draft-reply.ts';
import { changedDraft, draftById, keepDraft, ownDraft } from './draft-row.ts';

/** Takes a submitted journal back before it is approved; its approvals so far no longer count. */
export const withdrawDraft = command({
  route: 'POST /journal-drafts/:draftId/withdrawals',
  summary: 'Withdraw a submitted journal',
  access: { roles: financeWriters, at: 'trust' },
  params: z.object({ draftId: Uuid }),
  reply: { 200: DraftReply },
  versioned: true,

  read: ({ params }) => ({ drafts: draftById(params.draftId) }),

  decide: ({ drafts }, _, ctx) => {
    const own = ownDraft(drafts, 'withdrawn', ctx);
    if (own.kind !== 'accepted') return own;
    const patch = { state: 'draft', awaiting: null, decisions: [] } as const;
    return accept(changedDraft(own.value, { what: 'withdrawn' }, patch, ctx));
  },

  write: (draft) => [keepDraft(draft), emit(journalWithdrawn, draftEvent(draft))],

  respond: (draft) => ({ status: 200, body: draftReply(draft) }),
});
