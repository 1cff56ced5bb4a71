import { orgScheme } from '@bursar/organisation';
import { accept, command, lookup, refuse } from '@bursar/service-kit';
import { financeWriters } from '@bursar/shared-types/roles';
import { limitOfAuthor } from './author-limit.ts';
import { JournalInput, JournalPostedReply, postedReply } from './journal-input.ts';
import { approvalNeeded, journalSeries, journalTotal } from './journal.ts';
import { postingFaults, postingReads } from './posting-facts.ts';
import { postingWrites } from './posting.ts';
import { approvalMissing, invalidJournal } from './problems.ts';

/** Posts one journal: the hot path, taken together with others in the lane. */
export const postJournal = command({
  route: 'POST /journals',
  summary: 'Post a journal',
  access: { roles: financeWriters, at: 'trust' },
  body: JournalInput,
  reply: { 201: JournalPostedReply },
  lane: true,
  series: ({ body }) => journalSeries(body),

  read: ({ body }) => ({ ...postingReads(body), schemes: lookup(orgScheme, [], [[]]) }),

  decide: (found, { body }, ctx) => {
    const faults = postingFaults(body, found, 'manual');
    if (faults.length > 0) return refuse(invalidJournal(faults));
    const limit = limitOfAuthor(found.schemes, body, ctx);
    if (approvalNeeded(body, limit)) return refuse(approvalMissing(journalTotal(body), limit!));
    const own = { id: ctx.newId(), number: ctx.nextNumber(), enteredBy: ctx.actor.id };
    return accept({
      ...body,
      ...own,
      source: 'manual',
      sourceId: null,
      reverses: null,
      decisions: [],
    } as const);
  },

  write: postingWrites,

  respond: (posting) => ({
    status: 201,
    location: `/journals/${posting.id}`,
    body: postedReply(posting),
  }),
});
