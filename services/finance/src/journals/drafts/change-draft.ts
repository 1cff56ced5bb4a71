import { accept, command } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { financeWriters } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { DraftInput } from './draft-content.ts';
import { draftReply, DraftReply } from './draft-reply.ts';
import { changedDraft, draftById, keepDraft, ownDraft, raisersWith } from './draft-row.ts';

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
    const raisedBy = raisersWith(own.value.raisedBy, ctx);
    // What was decided before it was sent back no longer counts.
    const patch = { content: body, raisedBy, decisions: [] };
    return accept(changedDraft(own.value, { what: 'changed' }, patch, ctx));
  },

  write: (draft) => [keepDraft(draft)],

  respond: (draft) => ({ status: 200, body: draftReply(draft) }),
});
