import { accept, command, refuse } from '@bursar/service-kit';
import { financeWriters } from '@bursar/shared-types/roles';
import { JournalInput, JournalPostedReply, postedReply } from './journal-input.ts';
import { journalSeries } from './journal.ts';
import { approvalFault, ownPosting, ownReads } from './own-authority.ts';
import { postingFaults } from './posting-facts.ts';
import { postingWrites } from './posting.ts';
import { invalidJournal } from './problems.ts';

/** Posts one journal: the hot path, taken together with others in the lane. */
export const postJournal = command({
  route: 'POST /journals',
  summary: 'Post a journal',
  access: { roles: financeWriters, at: 'trust' },
  body: JournalInput,
  reply: { 201: JournalPostedReply },
  lane: true,
  series: ({ body }) => journalSeries(body),

  read: ({ body }) => ownReads(body),

  decide: (found, { body }, ctx) => {
    const faults = postingFaults(body, found, 'manual');
    if (faults.length > 0) return refuse(invalidJournal(faults));
    const above = approvalFault(body, found, ctx);
    return above ? refuse(above) : accept(ownPosting(body, 'manual', ctx));
  },

  write: postingWrites,

  respond: (posting) => ({
    status: 201,
    location: `/journals/${posting.id}`,
    body: postedReply(posting),
  }),
});
