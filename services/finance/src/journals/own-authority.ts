import { orgScheme } from '@bursar/organisation';
import { lookup } from '@bursar/service-kit';
import type { Context, FactsOf, Problem } from '@bursar/service-kit';
import { limitOfAuthor } from './author-limit.ts';
import { approvalNeeded, journalTotal } from './journal.ts';
import type { Journal } from './journal.ts';
import { postingReads } from './posting-facts.ts';
import type { Naming } from './posting-facts.ts';
import type { Posting } from './posting.ts';
import { approvalMissing } from './problems.ts';

/** What is looked up before somebody posts journals by themselves. */
export const ownReads = (...journals: readonly Naming[]) => ({
  ...postingReads(...journals),
  schemes: lookup(orgScheme, [], [[]]),
});

/** Why a journal needs another's approval, being above its author's own limit; null where it does not. */
export function approvalFault(
  journal: Journal,
  { schemes }: Pick<FactsOf<ReturnType<typeof ownReads>>, 'schemes'>,
  ctx: Context,
): Problem | null {
  const limit = limitOfAuthor(schemes, journal, ctx);
  return approvalNeeded(journal, limit) ? approvalMissing(journalTotal(journal), limit!) : null;
}

/** A sound journal as its author posts it, alone: it draws its number here. */
export const ownPosting = <J extends Journal & Pick<Posting, 'attachments'>>(
  journal: J,
  source: 'manual' | 'opening',
  ctx: Context,
) => ({
  ...journal,
  id: ctx.newId(),
  number: ctx.nextNumber(),
  enteredBy: ctx.actor.id,
  source,
  sourceId: null,
  reverses: null,
  decisions: [],
});
