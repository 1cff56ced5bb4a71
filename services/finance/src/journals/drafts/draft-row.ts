import { accept, db, expectRows, lookup, problems, refuse } from '@bursar/service-kit';
import type { Context, Decision, Write } from '@bursar/service-kit';
import { financeWriters } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { raisersOf } from '../../raisers.ts';
import { refusalOf } from '../../refusal.ts';
import type { DraftContent } from './draft-content.ts';
import { draftFault, withChange } from './draft.ts';
import type { DraftChange } from './draft.ts';
import { journalDraft } from './tables.ts';
import type { DraftRow } from './tables.ts';

/** The draft with this id, for `ownDraft` and `decidable`. */
export function draftById(id: string) {
  return lookup(journalDraft, journalDraft.id, [id]);
}

/**
 * Everyone for whom a draft is written, the actor and whom they cover included: none of them decides
 * on it (F7).
 */
export function raisersWith(
  before: readonly string[],
  { actor }: Pick<Context, 'actor'>,
): string[] {
  return [...new Set([...before, ...raisersOf(actor, financeWriters, 'trust')])];
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

/** A new draft of the actor's. */
export function newDraft(content: DraftContent, ctx: Context): DraftRow {
  const { trustId, actor, now } = ctx;
  return {
    trustId,
    id: ctx.newId(),
    state: 'draft',
    author: actor.id,
    raisedBy: raisersWith([], ctx),
    content,
    ...summaryOf(content),
    reverses: null,
    schemeVersion: null,
    awaiting: null,
    decisions: [],
    history: withChange([], { what: 'saved', at: now, by: actor.id }),
    journalId: null,
    changedAt: now,
    version: 1,
  };
}

/** A draft after something was done to it: one version on, with an entry more in its history. */
export function changedDraft(
  draft: DraftRow,
  done: Pick<DraftChange, 'what'> & Partial<DraftChange>,
  patch: Partial<DraftRow>,
  { actor, now }: Context,
): DraftRow {
  const history = withChange(draft.history, { at: now, by: actor.id, ...done });
  return { ...draft, ...patch, history, changedAt: now, version: draft.version + 1 };
}

/** Keeps a draft as it is now. */
export function keepDraft({ trustId, id, ...draft }: DraftRow): Write {
  const here = and(eq(journalDraft.trustId, trustId), eq(journalDraft.id, id));
  const change = { ...draft, ...summaryOf(draft.content) };
  return expectRows(1, db.update(journalDraft).set(change).where(here));
}
