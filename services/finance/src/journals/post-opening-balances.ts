import { orgScheme } from '@bursar/organisation';
import { accept, command, lookup, refuse } from '@bursar/service-kit';
import { limitOfAuthor } from './author-limit.ts';
import { JournalInput, JournalPostedReply, postedReply } from './journal-input.ts';
import { approvalNeeded, journalSeries, journalTotal } from './journal.ts';
import { postingFaults, postingReads } from './posting-facts.ts';
import { postingWrites } from './posting.ts';
import { approvalMissing, invalidJournal } from './problems.ts';

/**
 * Posts what a school brings with it from its former books. Control accounts may be among them: the
 * sub-ledgers begin with these balances.
 */
export const postOpeningBalances = command({
  route: 'POST /opening-balances',
  summary: 'Post opening balances',
  access: { roles: ['finance-lead'], at: 'trust' },
  body: JournalInput.omit({ kind: true }),
  reply: { 201: JournalPostedReply },
  series: ({ body }) => journalSeries(body),

  read: ({ body }) => ({ ...postingReads(body), schemes: lookup(orgScheme, [], [[]]) }),

  decide: (found, { body }, ctx) => {
    const journal = { ...body, kind: 'opening' as const };
    const faults = postingFaults(journal, found, 'opening');
    if (faults.length > 0) return refuse(invalidJournal(faults));
    const limit = limitOfAuthor(found.schemes, journal, ctx);
    if (approvalNeeded(journal, limit))
      return refuse(approvalMissing(journalTotal(journal), limit!));
    const own = { id: ctx.newId(), number: ctx.nextNumber(), enteredBy: ctx.actor.id };
    return accept({
      ...journal,
      ...own,
      source: 'opening',
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
