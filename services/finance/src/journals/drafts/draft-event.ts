import type { JournalAwaitingApproval } from '@bursar/shared-types/events/finance/journal-awaiting-approval.v1';
import { penceToJson } from '@bursar/shared-types/money';
import type { DraftRow } from './tables.ts';

/** What every event of a submitted draft says of it. Its date and schools are there by then. */
export function draftEvent({ id, date, total, schoolIds, author, reverses }: DraftRow) {
  return {
    draftId: id,
    date: date!,
    total: penceToJson(total),
    schoolIds,
    enteredBy: author,
    reverses,
  };
}

/** A submitted draft that waits for its next tier, with the approvals so far. */
export function awaitingEvent(draft: DraftRow): JournalAwaitingApproval {
  const { schemeVersion, awaiting, decisions } = draft;
  return {
    ...draftEvent(draft),
    schemeVersion: schemeVersion!,
    awaiting: awaiting!,
    decisions: [...decisions],
  };
}
