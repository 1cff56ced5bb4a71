import {
  invoiceApproved,
  invoiceAwaitingApproval,
  invoiceRejected,
  journalAwaitingApproval,
  journalPosted,
  journalRejected,
  journalReturned,
  orderApprovalWithdrawn,
  orderApproved,
  orderAwaitingApproval,
  orderRejected,
  orderReturned,
  supplierApproved,
} from '@bursar/shared-types';
import { instant, integer, money, text } from '../format/columns.ts';
import { eventTable, from, on, origin } from './table.ts';
import type { Decision } from '@bursar/shared-types';
import type { ExtractEvent } from './event.ts';

/** What was decided on. */
interface Matter {
  readonly matter: 'order' | 'invoice' | 'journal' | 'supplier';
  readonly id: string;
  readonly revision?: number;
  readonly raisedBy: string | null;
  readonly outcome: 'approved' | 'rejected' | 'returned' | 'withdrawn';
}

const row = (event: ExtractEvent, matter: Matter, decision: Decision, index: number) => ({
  ...from(event),
  decision: index + 1,
  matter: matter.matter,
  matter_id: matter.id,
  revision: matter.revision ?? null,
  outcome: matter.outcome,
  raised_by: matter.raisedBy,
  decided_by: decision.by,
  principal_id: decision.principalId,
  role: decision.role,
  level: decision.at,
  tier: decision.tier,
  tiers: decision.tiers,
  scheme_version: decision.schemeVersion,
  basis: decision.basis,
  amount: BigInt(decision.amount),
  up_to: decision.limit === null ? null : BigInt(decision.limit),
  assignment_seq: decision.assignmentSeq,
  decided_at: decision.decidedAt,
});

const rows = (event: ExtractEvent, matter: Matter, decisions: readonly Decision[]) =>
  decisions.map((decision, index) => row(event, matter, decision, index));

type OrderBody = { orderId: string; revision: number; raisedBy: string };
const order = (body: OrderBody, outcome: Matter['outcome']): Matter => ({
  matter: 'order',
  id: body.orderId,
  revision: body.revision,
  raisedBy: body.raisedBy,
  outcome,
});

type InvoiceBody = { invoiceId: string; capturedBy: string };
const invoice = (body: InvoiceBody, outcome: Matter['outcome']): Matter => ({
  matter: 'invoice',
  id: body.invoiceId,
  raisedBy: body.capturedBy,
  outcome,
});

/** A journal that waits for approval goes by the id of its draft, which the posted one names. */
type DraftBody = { draftId: string; enteredBy: string };
const draft = (body: DraftBody, outcome: Matter['outcome']): Matter => ({
  matter: 'journal',
  id: body.draftId,
  raisedBy: body.enteredBy,
  outcome,
});

/**
 * Each decision under the scheme of delegation, with the version that allowed it (F7, X16). What
 * waits for a further tier is written again with the decisions so far, so of each event only the
 * last is new; the journal of an invoice repeats those of the invoice.
 */
export const approvals = eventTable({
  name: 'approvals',
  words: 'Decisions under the scheme of delegation',
  key: ['service', 'seq', 'decision'],
  columns: {
    ...origin,
    decision: integer('Which decision of that event it is, from 1'),
    matter: text('order, invoice, journal or supplier'),
    matter_id: text('The order, invoice, journal (while it waits, its draft) or supplier'),
    revision: integer('The revision of the order'),
    outcome: text(
      'approved, rejected, returned; withdrawn where whoever approved took it back before it was sent',
    ),
    raised_by: text('Who raised, captured, entered or added it'),
    decided_by: text('Who decided'),
    principal_id: text('Whom they covered; empty when they acted for themselves'),
    role: text('The role that allowed it'),
    level: text('Where that role is held: trust, cluster or school'),
    tier: integer('The tier'),
    tiers: integer('Of how many tiers'),
    scheme_version: integer('The version of the scheme of delegation'),
    basis: text('Whether the limit is measured on the net or the gross amount'),
    amount: money('The amount measured'),
    up_to: money('The limit; empty for none'),
    assignment_seq: integer('How far the directory’s log was known to the deciding service'),
    decided_at: instant('When it was decided'),
  },
  on: [
    on(supplierApproved, (body, event) =>
      rows(
        event,
        { matter: 'supplier', id: body.supplierId, raisedBy: body.addedBy, outcome: 'approved' },
        body.decision ? [body.decision] : [],
      ),
    ),
    on(orderAwaitingApproval, (body, event) =>
      rows(event, order(body, 'approved'), body.decisions.slice(-1)),
    ),
    on(orderApproved, (body, event) =>
      rows(event, order(body, 'approved'), body.decisions.slice(-1)),
    ),
    on(orderApprovalWithdrawn, (body, event) =>
      rows(event, order(body, 'withdrawn'), [{ ...body.decision, decidedAt: event.at }]),
    ),
    on(orderReturned, (body, event) => rows(event, order(body, 'returned'), [body.decision])),
    on(orderRejected, (body, event) => rows(event, order(body, 'rejected'), [body.decision])),
    on(invoiceAwaitingApproval, (body, event) =>
      rows(event, invoice(body, 'approved'), body.decisions.slice(-1)),
    ),
    on(invoiceApproved, (body, event) =>
      rows(event, invoice(body, 'approved'), body.decisions.slice(-1)),
    ),
    on(invoiceRejected, (body, event) =>
      rows(
        event,
        { matter: 'invoice', id: body.invoiceId, raisedBy: null, outcome: 'rejected' },
        body.decision ? [body.decision] : [],
      ),
    ),
    on(journalAwaitingApproval, (body, event) =>
      rows(event, draft(body, 'approved'), body.decisions.slice(-1)),
    ),
    on(journalReturned, (body, event) => rows(event, draft(body, 'returned'), [body.decision])),
    on(journalRejected, (body, event) => rows(event, draft(body, 'rejected'), [body.decision])),
    on(journalPosted, (body, event) =>
      rows(
        event,
        { matter: 'journal', id: body.journalId, raisedBy: body.enteredBy, outcome: 'approved' },
        body.source === 'invoice' ? [] : body.decisions.slice(-1),
      ),
    ),
  ],
});
