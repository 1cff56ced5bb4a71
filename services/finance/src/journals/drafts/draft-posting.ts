import { allClusters, schemeVersions } from '@bursar/organisation';
import { accept, emit, first, raw, refuse } from '@bursar/service-kit';
import type { Context, Decision, FactsOf, Write } from '@bursar/service-kit';
import { journalAwaitingApproval } from '@bursar/shared-types/events/finance/journal-awaiting-approval.v1';
import { sql } from 'drizzle-orm';
import { refusalOf } from '../../refusal.ts';
import { journalSeries } from '../journal.ts';
import { postingFaults, wholeLists } from '../posting-facts.ts';
import { postingWrites } from '../posting.ts';
import type { Posting } from '../posting.ts';
import { invalidJournal } from '../problems.ts';
import { faultsOfReversal, reversedAlready } from '../reversal.ts';
import { journalOfDraft } from './draft-content.ts';
import type { AttachedJournal } from './draft-content.ts';
import { awaitingEvent } from './draft-event.ts';
import { changedDraft, draftById, keepDraft } from './draft-row.ts';
import type { DraftRow } from './tables.ts';

/** What must be known to judge, decide on and post a draft. */
export function draftReads(id: string, trustId: string) {
  const draft = sql`(select * from journal_draft where trust_id = ${trustId} and id = ${id}) d`;
  return {
    drafts: draftById(id),
    ...wholeLists(),
    schemes: schemeVersions(),
    clusters: allClusters(),
    files: raw<{ sha256: string }>(
      sql`select f.sha256 from ${draft}
        join file f on f.trust_id = d.trust_id and d.content->'attachments' ? f.sha256`,
    ),
    reversed: first(
      raw<{ label: string; date: string; reversed_by: string | null; total: string }>(
        sql`select j.label, j.date::text, j.reversed_by, j.total from ${draft}
          join journal j on j.trust_id = d.trust_id and j.id = d.reverses`,
      ),
    ),
  };
}

/** What `draftReads` found. */
export type DraftFacts = FactsOf<ReturnType<typeof draftReads>>;

/** The journal of a draft if it could be posted now; everything that is wrong with it otherwise. */
export function soundJournal(draft: DraftRow, found: DraftFacts): Decision<AttachedJournal> {
  const { reversed } = found;
  if (reversed?.reversed_by) {
    const wrong = reversedAlready(reversed.label, BigInt(reversed.total));
    return refuse(refusalOf(wrong, 'This journal cannot be reversed'));
  }
  const journal = journalOfDraft(draft.content);
  if (!('lines' in journal)) return refuse(invalidJournal(journal));
  const wrongs = postingFaults(journal, found, sourceOf(draft));
  const faults = reversed
    ? faultsOfReversal(wrongs, { number: reversed.label, date: reversed.date }, journal.date)
    : wrongs;
  return faults.length > 0 ? refuse(invalidJournal(faults)) : accept(journal);
}

/** The posting of a draft's journal, with the approvals that it has. */
export function postingOf(draft: DraftRow, journal: AttachedJournal, ctx: Context): Posting {
  return {
    ...journal,
    id: ctx.newId(),
    number: ctx.nextNumber(journalSeries(journal)),
    source: sourceOf(draft),
    sourceId: draft.id,
    reverses: draft.reverses,
    enteredBy: draft.author,
    decisions: draft.decisions,
  };
}

/** A draft that was handed in or approved: it waits for the next tier, or has become a journal. */
export interface HandedIn {
  readonly draft: DraftRow;
  readonly posting: Posting | null;
}

/** The draft as it stands once its journal is posted. */
export function postedDraft(draft: DraftRow, posting: Posting, ctx: Context): HandedIn {
  const patch = { state: 'posted', awaiting: null, journalId: posting.id } as const;
  return { draft: changedDraft(draft, { what: 'posted' }, patch, ctx), posting };
}

/** Everything that is written of it. */
export function handedInWrites({ draft, posting }: HandedIn, ctx: Context): Write[] {
  if (posting === null) {
    return [keepDraft(draft), emit(journalAwaitingApproval, awaitingEvent(draft))];
  }
  return [...postingWrites(posting, ctx), keepDraft(draft)];
}

function sourceOf({ reverses }: DraftRow): 'manual' | 'reversal' {
  return reverses === null ? 'manual' : 'reversal';
}
