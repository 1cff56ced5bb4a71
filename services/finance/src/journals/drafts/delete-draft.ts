import { command, db, expectRows } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { financeWriters } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { draftById, ownDraft } from './draft-row.ts';
import { journalDraft } from './tables.ts';

/** Throws away a draft that nobody but its author ever saw. */
export const deleteDraft = command({
  route: 'DELETE /journal-drafts/:draftId',
  summary: 'Delete a draft',
  access: { roles: financeWriters, at: 'trust' },
  params: z.object({ draftId: Uuid }),
  reply: { 204: z.null() },
  versioned: true,

  read: ({ params }) => ({ drafts: draftById(params.draftId) }),

  decide: ({ drafts }, _, ctx) => ownDraft(drafts, 'deleted', ctx),

  write: ({ id }, { trustId }) => {
    const here = and(eq(journalDraft.trustId, trustId), eq(journalDraft.id, id));
    return [expectRows(1, db.delete(journalDraft).where(here))];
  },

  respond: () => ({ status: 204 }),
});
