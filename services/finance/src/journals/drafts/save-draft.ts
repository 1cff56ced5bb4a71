import { accept, command, insertRows } from '@bursar/service-kit';
import { financeWriters } from '@bursar/shared-types/roles';
import { DraftInput } from './draft-content.ts';
import { draftReply, DraftReply } from './draft-reply.ts';
import { newDraft } from './draft-row.ts';
import { journalDraft } from './tables.ts';

/** Keeps a journal that its author has begun. Nobody else sees it until it is submitted. */
export const saveDraft = command({
  route: 'POST /journal-drafts',
  summary: 'Keep a journal as a draft',
  access: { roles: financeWriters, at: 'trust' },
  body: DraftInput,
  reply: { 201: DraftReply },

  read: () => ({}),

  decide: (_, { body }, ctx) => accept(newDraft(body, ctx)),

  write: (draft) => [insertRows(journalDraft, [draft])],

  respond: (draft) => ({
    status: 201,
    location: `/journal-drafts/${draft.id}`,
    body: draftReply(draft),
  }),
});
