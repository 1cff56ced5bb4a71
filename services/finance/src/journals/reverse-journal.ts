import { allClusters, schemeVersions } from '@bursar/organisation';
import { accept, command, emit, insertRows, lookup, problems, refuse } from '@bursar/service-kit';
import type { Decision } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { journalAwaitingApproval } from '@bursar/shared-types/events/finance/journal-awaiting-approval.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { financeWriters } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { refusalOf } from '../refusal.ts';
import { awaitingEvent } from './drafts/draft-event.ts';
import { draftOfReversal } from './drafts/draft-of-reversal.ts';
import { DraftReply, draftReply } from './drafts/draft-reply.ts';
import { submissionOf } from './drafts/submission.ts';
import { journalDraft } from './drafts/tables.ts';
import type { DraftRow } from './drafts/tables.ts';
import { journalFaults } from './journal-faults.ts';
import { JournalPostedReply, postedReply } from './journal-input.ts';
import { journalSeries } from './journal.ts';
import { factsFor, wholeLists } from './posting-facts.ts';
import { postingWrites } from './posting.ts';
import type { Posting } from './posting.ts';
import { invalidJournal } from './problems.ts';
import { faultsOfReversal, reversalFault, reversalOf, subLedgerFault } from './reversal.ts';
import { journal, journalLine } from './tables.ts';

/** A reversal that is posted, or waits for approval. */
type Reversing =
  | { readonly posting: Posting; readonly draft: null }
  | { readonly posting: null; readonly draft: DraftRow };

/**
 * Takes a journal back by another that mirrors it; each names the other. Above what the reverser
 * may post alone it waits for approval, as any journal does.
 */
export const reverseJournal = command({
  route: 'POST /journals/:journalId/reversals',
  summary: 'Reverse a journal',
  access: { roles: financeWriters, at: 'trust' },
  params: z.object({ journalId: Uuid }),
  body: z.strictObject({ date: BusinessDate, reason: text({ max: 500 }) }),
  reply: { 201: JournalPostedReply, 202: DraftReply },
  series: ({ body }) => journalSeries(body),

  read: ({ params: { journalId } }) => ({
    posted: lookup(journal, journal.id, [journalId]),
    lines: lookup(journalLine, journalLine.journalId, [journalId]),
    ...wholeLists(),
    schemes: schemeVersions(),
    clusters: allClusters(),
  }),

  decide: (found, { body: { date, reason } }, ctx): Decision<Reversing> => {
    const [row] = found.posted;
    if (!row) return refuse(problems.notFound());
    const posted = {
      ...row,
      number: row.label,
      lines: found.lines.sort((a, b) => a.line - b.line),
    };
    const wrong = subLedgerFault(posted) ?? reversalFault(posted, date);
    if (wrong) return refuse(refusalOf(wrong, 'This journal cannot be reversed'));
    const { reversal } = reversalOf(posted, { id: ctx.newId(), date, reason });
    const wrongs = journalFaults(reversal, factsFor(found, reversal, 'reversal'));
    const faults = faultsOfReversal(wrongs, posted, date);
    if (faults.length > 0) return refuse(invalidJournal(faults));

    const submission = submissionOf(reversal, found, ctx);
    if (submission.kind !== 'accepted') return submission;
    if (submission.value.kind === 'await') {
      return accept({ draft: draftOfReversal(reversal, submission.value, ctx), posting: null });
    }
    const posting = {
      ...reversal,
      number: ctx.nextNumber(),
      source: 'reversal' as const,
      sourceId: null,
      enteredBy: ctx.actor.id,
      decisions: [],
      attachments: [],
    };
    return accept({ draft: null, posting });
  },

  write: ({ draft, posting }, ctx) =>
    posting
      ? postingWrites(posting, ctx)
      : [insertRows(journalDraft, [draft]), emit(journalAwaitingApproval, awaitingEvent(draft))],

  respond: ({ draft, posting }) =>
    posting
      ? {
          status: 201,
          location: `/journals/${posting.id}`,
          body: postedReply(posting),
        }
      : {
          status: 202,
          location: `/journal-drafts/${draft.id}`,
          body: draftReply(draft),
        },
});
