import { orgScheme } from '@bursar/organisation';
import { accept, command, lookup, refuse } from '@bursar/service-kit';
import { yearOf } from '@bursar/shared-types/dates';
import { financeWriters } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { limitOfAuthor } from './author-limit.ts';
import { JournalInput, JournalPostedReply, postedReply } from './journal-input.ts';
import { approvalNeeded, journalSeries, journalTotal } from './journal.ts';
import { postingFaults, postingReads } from './posting-facts.ts';
import { postingWrites } from './posting.ts';
import { approvalMissing, invalidJournal, severalYears } from './problems.ts';

const BatchInput = z.strictObject({ journals: z.array(JournalInput).min(1).max(200) });

/** Posts journals of one financial year together: all of them, or none. */
export const postJournals = command({
  route: 'POST /journal-batches',
  summary: 'Post journals together, all or none',
  access: { roles: financeWriters, at: 'trust' },
  body: BatchInput,
  reply: { 201: z.object({ journals: z.array(JournalPostedReply) }) },
  series: ({ body }) => journalSeries(body.journals[0]!),

  read: ({ body }) => ({ ...postingReads(...body.journals), schemes: lookup(orgScheme, [], [[]]) }),

  decide: (found, { body }, ctx) => {
    const years = new Set(body.journals.map(({ date }) => yearOf(date)));
    if (years.size > 1) return refuse(severalYears([...years]));
    const faults = body.journals.flatMap((journal, i) =>
      postingFaults(journal, found, 'manual').map((fault) => ({
        ...fault,
        pointer: `/journals/${i}${fault.pointer}`,
      })),
    );
    if (faults.length > 0) return refuse(invalidJournal(faults));
    for (const journal of body.journals) {
      const limit = limitOfAuthor(found.schemes, journal, ctx);
      if (approvalNeeded(journal, limit))
        return refuse(approvalMissing(journalTotal(journal), limit!));
    }
    return accept(
      body.journals.map((journal) => ({
        ...journal,
        id: ctx.newId(),
        number: ctx.nextNumber(),
        enteredBy: ctx.actor.id,
        source: 'manual' as const,
        sourceId: null,
        reverses: null,
        decisions: [],
      })),
    );
  },

  write: (postings, ctx) => postings.flatMap((posting) => postingWrites(posting, ctx)),

  respond: (postings) => ({ status: 201, body: { journals: postings.map(postedReply) } }),
});
