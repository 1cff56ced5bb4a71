import { Awaiting } from '@bursar/shared-types/events/fields';
import { yearOf } from '@bursar/shared-types/dates';
import { z } from 'zod';
import { JournalPostedReply } from '../journal-input.ts';
import { journalNumber } from '../journal.ts';
import type { Posting } from '../posting.ts';
import type { DraftRow } from './tables.ts';

/** Where a draft stands after what was done to it. */
export const DraftReply = z.object({
  id: z.string(),
  state: z.enum(['draft', 'submitted', 'returned', 'rejected', 'posted']),
  version: z.int(),
  /** Who decides next, while it waits. */
  awaiting: Awaiting.nullable(),
  /** The journal, once it is posted. */
  journal: JournalPostedReply.nullable(),
});

/** The reply to a change of a draft; `posting` is the journal that it became by it. */
export function draftReply(
  { id, state, version, awaiting }: Pick<DraftRow, 'id' | 'state' | 'version' | 'awaiting'>,
  posting: Posting | null = null,
): z.input<typeof DraftReply> {
  const journal = posting && {
    id: posting.id,
    number: journalNumber(yearOf(posting.date), posting.number),
    n: posting.number,
  };
  return { id, state, version: version + 1, awaiting, journal };
}
