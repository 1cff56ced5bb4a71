import { isEvent } from '@bursar/service-kit';
import type { Known } from '@bursar/service-kit';
import * as finance from '@bursar/shared-types/events/finance/index';
import type { Decision } from '@bursar/shared-types/events/fields';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import type { decision } from './tables.ts';
import type { TrailEvent } from './place.ts';

type Row = typeof decision.$inferSelect;
type Made = Pick<Row, 'matter' | 'outcome'> & { readonly decisions: readonly Decision[] };

/**
 * The decisions that are new in an event. What waits for a further tier is written again with the
 * decisions so far, so that of each event only the last is new; the journal of an invoice repeats
 * those of the invoice.
 */
export function decisionsIn(event: TrailEvent): Made {
  if (
    isEvent(event, procurement.orderAwaitingApproval) ||
    isEvent(event, procurement.orderApproved)
  ) {
    return { matter: 'order', outcome: 'approved', decisions: event.body.decisions.slice(-1) };
  }
  if (isEvent(event, procurement.orderRejected) || isEvent(event, procurement.orderReturned)) {
    const outcome = isEvent(event, procurement.orderRejected) ? 'rejected' : 'returned';
    return { matter: 'order', outcome, decisions: [event.body.decision] };
  }
  if (isEvent(event, procurement.orderApprovalWithdrawn)) {
    return { matter: 'order', outcome: 'withdrawn', decisions: [withdrawn(event)] };
  }
  if (isEvent(event, finance.invoiceAwaitingApproval) || isEvent(event, finance.invoiceApproved)) {
    return { matter: 'invoice', outcome: 'approved', decisions: event.body.decisions.slice(-1) };
  }
  if (isEvent(event, finance.invoiceRejected)) {
    const { decision } = event.body;
    return { matter: 'invoice', outcome: 'rejected', decisions: decision ? [decision] : [] };
  }
  if (isEvent(event, finance.journalRejected) || isEvent(event, finance.journalReturned)) {
    const outcome = isEvent(event, finance.journalRejected) ? 'rejected' : 'returned';
    return { matter: 'journal', outcome, decisions: [event.body.decision] };
  }
  if (isEvent(event, finance.journalAwaitingApproval)) {
    return { matter: 'journal', outcome: 'approved', decisions: event.body.decisions.slice(-1) };
  }
  if (isEvent(event, finance.journalPosted)) {
    const { source, decisions } = event.body;
    const own = source === 'invoice' ? [] : decisions.slice(-1);
    return { matter: 'journal', outcome: 'approved', decisions: own };
  }
  return { matter: 'order', outcome: 'approved', decisions: [] };
}

/** The approval that was withdrawn, as of the moment when it was. */
const withdrawn = ({
  body,
  at,
}: Pick<Known<typeof procurement.orderApprovalWithdrawn>, 'body' | 'at'>): Decision => ({
  ...body.decision,
  decidedAt: at,
});

/** A decision as it is kept, but for where it comes from. */
export function decisionRow(made: Decision) {
  return {
    decidedBy: made.by,
    principalId: made.principalId,
    role: made.role,
    level: made.at,
    tier: made.tier,
    tiers: made.tiers,
    schemeVersion: made.schemeVersion,
    basis: made.basis,
    amount: BigInt(made.amount),
    upTo: made.limit === null ? null : BigInt(made.limit),
    assignmentSeq: made.assignmentSeq,
    decidedAt: made.decidedAt,
  };
}
