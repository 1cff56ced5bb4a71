import { accept, command, insertRows } from '@bursar/service-kit';
import { financeWriters } from '@bursar/shared-types/roles';
import { DraftInput } from './draft-content.ts';
import { draftReply, DraftReply } from './draft-reply.ts';
import { summaryOf } from './draft-row.ts';
import { withChange } from './draft.ts';
import { journalDraft } from './tables.ts';

/** Keeps a journal that its author has begun. Nobody else sees it until it is submitted. */
export const saveDraft = command({
  route: 'POST /journal-drafts',
  summary: 'Keep a journal as a draft',
  access: { roles: financeWriters, at: 'trust' },
  body: DraftInput,
  reply: { 201: DraftReply },

  read: () => ({}),

  decide: (_, { body }, { newId, actor, now }) =>
    accept({
      id: newId(),
      state: 'draft' as const,
      author: actor.id,
      content: body,
      ...summaryOf(body),
      reverses: null,
      schemeVersion: null,
      awaiting: null,
      decisions: [],
      history: withChange([], { what: 'saved', at: now, by: actor.id }),
      journalId: null,
      changedAt: now,
      version: 1,
    }),

  write: (draft, { trustId }) => [insertRows(journalDraft, [{ trustId, ...draft }])],

  respond: (draft) => ({
    status: 201,
    location: `/journal-drafts/${draft.id}`,
    body: draftReply({ ...draft, version: 0 }),
  }),
});
