import type { DraftChange } from './drafts/draft.ts';

/** Something that was done to a journal, or on its way to becoming one. */
export interface HistoryEntry extends Omit<DraftChange, 'what'> {
  readonly what: DraftChange['what'] | 'imported' | 'reversed';
  /** The journal that took this one back. */
  readonly journalId: string | null;
}

interface Posted {
  readonly source: string;
  readonly postedBy: string;
  readonly postedAt: string;
}

interface Reversing {
  readonly id: string;
  readonly postedBy: string;
  readonly postedAt: string;
  readonly narrative: string;
}

/**
 * Who drafted, decided, posted and reversed a journal, oldest first; instants as ISO text. What was
 * posted at once has no draft.
 */
export function journalHistory(
  posted: Posted,
  draft: readonly DraftChange[] | null,
  reversal: Reversing | null,
): HistoryEntry[] {
  const plain = { comment: null, decision: null, journalId: null };
  const what = posted.source === 'import' ? 'imported' : 'posted';
  const beginnings: HistoryEntry[] = draft
    ? draft.map((change) => ({ ...change, journalId: null }))
    : [{ ...plain, what, at: posted.postedAt, by: posted.postedBy }];
  if (reversal === null) return beginnings;
  const { id, postedAt: at, postedBy: by, narrative: comment } = reversal;
  return [...beginnings, { ...plain, what: 'reversed', at, by, comment, journalId: id }];
}
