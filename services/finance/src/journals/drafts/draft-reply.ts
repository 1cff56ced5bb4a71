import { draftStates } from '@bursar/shared-types/codes/finance';
import { Awaiting } from '@bursar/shared-types/events/fields';
import { z } from 'zod';
import { JournalPostedReply, postedReply } from '../journal-input.ts';
import type { Posting } from '../posting.ts';
import type { DraftRow } from './tables.ts';

/** Where a draft stands after what was done to it. */
export const DraftReply = z.object({
  id: z.string(),
  state: z.enum(draftStates),
  version: z.int(),
  /** Who decides next, while it waits. */
  awaiting: Awaiting.nullable(),
  /** The journal, once it is posted. */
  journal: JournalPostedReply.nullable(),
});

/** The reply to a change of a draft; `posting` is the journal that it became by it. */
export function draftReply(
  draft: DraftRow,
  posting: Posting | null = null,
): z.input<typeof DraftReply> {
  const { id, state, version, awaiting } = draft;
  return { id, state, version, awaiting, journal: posting && postedReply(posting) };
}
