import { isEvent } from '@bursar/service-kit';
import * as finance from '@bursar/shared-types/events/finance/index';
import type { Decision } from '@bursar/shared-types/events/fields';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import type { decision } from './tables.ts';
import type { TrailEvent } from './place.ts';

type Row = typeof decision.$inferSelect;
type Made = Pick<Row, 'matter' | 'outcome'> & { readonly decisions: readonly Decision[] };

/**
 * The decisions that are new in an event. An order's events repeat the decisions of earlier tiers,
 * so that of each only the last is new.
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
  if (isEvent(event, finance.invoiceApproved)) {
    return { matter: 'invoice', outcome: 'approved', decisions: event.body.decisions };
  }
  if (isEvent(event, finance.invoiceRejected)) {
    const { decision } = event.body;
    return { matter: 'invoice', outcome: 'rejected', decisions: decision ? [decision] : [] };
  }
  if (isEvent(event, finance.journalPosted)) {
    return { matter: 'journal', outcome: 'approved', decisions: event.body.decisions };
  }
  return { matter: 'order', outcome: 'approved', decisions: [] };
}

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
