import { accept, command, refuse } from '@bursar/service-kit';
import { yearOf } from '@bursar/shared-types/dates';
import { financeWriters } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { JournalInput, JournalPostedReply, postedReply } from './journal-input.ts';
import { journalSeries } from './journal.ts';
import { approvalFault, ownPosting, ownReads } from './own-authority.ts';
import { postingFaults } from './posting-facts.ts';
import { postingWrites } from './posting.ts';
import { invalidJournal, severalYears } from './problems.ts';

const BatchInput = z.strictObject({ journals: z.array(JournalInput).min(1).max(200) });

/** Posts journals of one financial year together: all of them, or none. */
export const postJournals = command({
  route: 'POST /journal-batches',
  summary: 'Post journals together, all or none',
  access: { roles: financeWriters, at: 'trust' },
  body: BatchInput,
  reply: { 201: z.object({ journals: z.array(JournalPostedReply) }) },
  series: ({ body }) => journalSeries(body.journals[0]!),

  read: ({ body }) => ownReads(...body.journals),

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
      const above = approvalFault(journal, found, ctx);
      if (above) return refuse(above);
    }
    return accept(body.journals.map((journal) => ownPosting(journal, 'manual', ctx)));
  },

  write: (postings, ctx) => postings.flatMap((posting) => postingWrites(posting, ctx)),

  respond: (postings) => ({ status: 201, body: { journals: postings.map(postedReply) } }),
});
