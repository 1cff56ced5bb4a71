import { accept, command } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { financeWriters } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { DraftInput } from './draft-content.ts';
import { draftReply, DraftReply } from './draft-reply.ts';
import { draftById, keepDraft, ownDraft } from './draft-row.ts';
import { withChange } from './draft.ts';

/** Writes a draft anew, or one that was sent back. */
export const changeDraft = command({
  route: 'PUT /journal-drafts/:draftId',
  summary: 'Change a draft',
  access: { roles: financeWriters, at: 'trust' },
  params: z.object({ draftId: Uuid }),
  body: DraftInput,
  reply: { 200: DraftReply },
  versioned: true,

  read: ({ params }) => ({ drafts: draftById(params.draftId) }),

  decide: ({ drafts }, { body }, ctx) => {
    const own = ownDraft(drafts, 'changed', ctx);
    if (own.kind !== 'accepted') return own;
    const change = { what: 'changed', at: ctx.now, by: ctx.actor.id } as const;
    return accept({ ...own.value, content: body, history: withChange(own.value.history, change) });
  },

  write: (draft, ctx) => [keepDraft(draft, ctx)],

  respond: (draft) => ({ status: 200, body: draftReply(draft) }),
});
