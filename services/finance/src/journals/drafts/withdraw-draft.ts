import { accept, command, emit } from '@bursar/service-kit';
import { journalWithdrawn } from '@bursar/shared-types/events/finance/journal-withdrawn.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { financeWriters } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { draftEvent } from './draft-event.ts';
import { draftReply, DraftReply } from './draft-reply.ts';
import { draftById, keepDraft, ownDraft } from './draft-row.ts';
import { withChange } from './draft.ts';

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
    const change = { what: 'withdrawn', at: ctx.now, by: ctx.actor.id } as const;
    const history = withChange(own.value.history, change);
    return accept({ ...own.value, state: 'draft' as const, awaiting: null, decisions: [], history });
  },

  write: (draft, ctx) => [keepDraft(draft, ctx), emit(journalWithdrawn, draftEvent(draft))],

  respond: (draft) => ({ status: 200, body: draftReply(draft) }),
});
