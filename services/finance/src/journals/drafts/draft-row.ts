import { accept, db, expectRows, lookup, problems, refuse } from '@bursar/service-kit';
import type { Context, Decision, Write } from '@bursar/service-kit';
import { and, eq } from 'drizzle-orm';
import { refusalOf } from '../../refusal.ts';
import type { DraftContent } from './draft-content.ts';
import { draftFault } from './draft.ts';
import { journalDraft } from './tables.ts';
import type { DraftRow } from './tables.ts';

/** The draft with this id, for `ownDraft` and `draftToDecide`. */
export function draftById(id: string) {
  return lookup(journalDraft, journalDraft.id, [id]);
}

/** What lists show of a draft, taken from what its author wrote. */
export function summaryOf({ date, reference, narrative, lines }: DraftContent) {
  return {
    date,
    reference,
    narrative,
    total: lines.reduce((sum, line) => sum + BigInt(line.debit), 0n),
    schoolIds: [...new Set(lines.flatMap(({ schoolId }) => schoolId ?? []))],
  };
}

/**
 * The draft in the state it must be in for what its author wants, as they last read it; a refusal
 * otherwise. Nobody else is told that it is there.
 */
export function ownDraft(
  [draft]: readonly DraftRow[],
  what: Parameters<typeof draftFault>[1],
  { actor, ifMatch }: Context,
): Decision<DraftRow> {
  if (draft?.author !== actor.id) return refuse(problems.notFound());
  if (draft.version !== ifMatch) return refuse(problems.changedSince(draft.version));
  const wrong = draftFault(draft, what);
  return wrong ? refuse(refusalOf(wrong, 'Not with this journal as it stands')) : accept(draft);
}

/** Keeps a draft as it is now, one version on. */
export function keepDraft(draft: DraftRow, { trustId, now }: Context): Write {
  const { id, state, content, schemeVersion, awaiting, decisions, history, journalId, version } = draft;
  const change = { state, content, schemeVersion, awaiting, decisions, history, journalId };
  return expectRows(
    1,
    db
      .update(journalDraft)
      .set({ ...change, ...summaryOf(content), changedAt: now, version: version + 1 })
      .where(
        and(
          eq(journalDraft.trustId, trustId),
          eq(journalDraft.id, id),
          eq(journalDraft.version, version),
        ),
      ),
  );
}
