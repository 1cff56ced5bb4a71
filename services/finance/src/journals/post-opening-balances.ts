import { accept, command, refuse } from '@bursar/service-kit';
import { financeLeads } from '@bursar/shared-types/roles';
import { JournalInput, JournalPostedReply, postedReply } from './journal-input.ts';
import { journalSeries } from './journal.ts';
import { approvalFault, ownPosting, ownReads } from './own-authority.ts';
import { postingFaults } from './posting-facts.ts';
import { postingWrites } from './posting.ts';
import { invalidJournal } from './problems.ts';

/**
 * Posts what a school brings with it from its former books. Control accounts may be among them: the
 * sub-ledgers begin with these balances.
 */
export const postOpeningBalances = command({
  route: 'POST /opening-balances',
  summary: 'Post opening balances',
  access: { roles: financeLeads, at: 'trust' },
  body: JournalInput.omit({ kind: true }),
  reply: { 201: JournalPostedReply },
  series: ({ body }) => journalSeries(body),

  read: ({ body }) => ownReads(body),

  decide: (found, { body }, ctx) => {
    const journal = { ...body, kind: 'opening' as const };
    const faults = postingFaults(journal, found, 'opening');
    if (faults.length > 0) return refuse(invalidJournal(faults));
    const above = approvalFault(journal, found, ctx);
    return above ? refuse(above) : accept(ownPosting(journal, 'opening', ctx));
  },

  write: postingWrites,

  respond: (posting) => ({
    status: 201,
    location: `/journals/${posting.id}`,
    body: postedReply(posting),
  }),
});
