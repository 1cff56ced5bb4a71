import { accept, command } from '@bursar/service-kit';
import type { Decision } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { financeWriters } from '@bursar/shared-types/roles';
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
import { changedDraft, ownDraft, raisersWith } from './draft-row.ts';
import { submissionOf } from './submission.ts';

/** Hands a draft in: it is posted where its author may post so much alone, and waits otherwise (F7). */
export const submitDraft = command({
  route: 'POST /journal-drafts/:draftId/submissions',
  summary: 'Submit a draft: post it, or put it before its approvers',
  access: { roles: financeWriters, at: 'trust' },
  params: z.object({ draftId: Uuid }),
  reply: { 200: DraftReply },
  versioned: true,
  series: JOURNAL_SERIES,

  read: ({ params }, { trustId }) => draftReads(params.draftId, trustId),

  decide: (found, _, ctx): Decision<HandedIn> => {
    const own = ownDraft(found.drafts, 'submitted', ctx);
    if (own.kind !== 'accepted') return own;
    const sound = soundJournal(own.value, found);
    if (sound.kind !== 'accepted') return sound;
    const submission = submissionOf(sound.value, found, ctx);
    if (submission.kind !== 'accepted') return submission;

    const patch = { decisions: [], raisedBy: raisersWith(own.value.raisedBy, ctx) };
    const draft = changedDraft(own.value, { what: 'submitted' }, patch, ctx);
    if (submission.value.kind === 'post') {
      return accept(postedDraft(draft, postingOf(draft, sound.value, ctx), ctx));
    }
    const { schemeVersion, awaiting } = submission.value;
    const waiting = { ...draft, state: 'submitted' as const, schemeVersion, awaiting };
    return accept({ draft: waiting, posting: null });
  },

  write: handedInWrites,

  respond: ({ draft, posting }) => ({ status: 200, body: draftReply(draft, posting) }),
});
