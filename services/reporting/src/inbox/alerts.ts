import { isEvent } from '@bursar/service-kit';
import type { EventContract, Known } from '@bursar/service-kit';
import * as estates from '@bursar/shared-types/events/estates/index';
import * as finance from '@bursar/shared-types/events/finance/index';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import * as risks from '@bursar/shared-types/events/risk/index';
import type { ScopeLevel } from '@bursar/shared-types/roles';

/** A user, or who holds a role at a level or above it. */
export type Audience =
  | { readonly user: string }
  | { readonly role: string; readonly at: ScopeLevel; readonly butNot?: readonly string[] };

/** What an event asks of somebody's attention. */
export interface Alert {
  readonly kind: string;
  readonly schoolId: string | null;
  readonly to: readonly Audience[];
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** What an event means to the inbox: it settles what stood about its subject, and may raise anew. */
export interface Notice {
  readonly subjectKind: 'order' | 'invoice' | 'check' | 'ticket' | 'risk';
  readonly subjectId: string;
  readonly alert: Alert | null;
}

/** The events that the inbox hears, each with what it says. */
export const inboxContracts = [
  procurement.orderAwaitingApproval,
  procurement.orderApproved,
  procurement.orderRejected,
  procurement.orderReturned,
  procurement.orderWithdrawn,
  procurement.orderOverBudget,
  procurement.orderSubmitted,
  procurement.orderCancelled,
  finance.invoiceException,
  finance.invoiceMatched,
  finance.invoiceApproved,
  finance.invoicePosted,
  finance.invoiceRejected,
  estates.checkOverdue,
  estates.checkScheduled,
  estates.checkCompleted,
  estates.checkFailed,
  estates.checkEnded,
  estates.ticketBreached,
  estates.ticketFixed,
  estates.ticketClosed,
  estates.ticketCancelled,
  risks.appetiteExceeded,
  risks.appetiteRestored,
  risks.riskClosed,
] as const;

const users = (...ids: (string | null)[]): Audience[] =>
  [...new Set(ids)].flatMap((user) => (user === null ? [] : [{ user }]));

/** What an event of `inboxContracts` means to the inbox; null where it is about nothing kept. */
export function noticeOf(event: Known<EventContract>): Notice | null {
  return (
    orderNotice(event) ??
    invoiceNotice(event) ??
    checkNotice(event) ??
    ticketNotice(event) ??
    riskNotice(event)
  );
}

function orderNotice(event: Known<EventContract>): Notice | null {
  if (!event.type.startsWith('procurement.order-')) return null;
  const {
    orderId: subjectId,
    number,
    schoolId,
    raisedBy,
  } = event.body as procurement.OrderWithdrawn;
  const about = (alert: Alert | null): Notice => ({ subjectKind: 'order', subjectId, alert });
  const facts = { number };
  if (isEvent(event, procurement.orderAwaitingApproval)) {
    const { awaiting, decisions, net, gross } = event.body;
    // Nobody approves what they raised, and nobody decides twice.
    const butNot = [
      raisedBy,
      ...decisions.flatMap(({ by, principalId }) => [by, principalId ?? by]),
    ];
    const to = awaiting.anyOf.map(({ role, at }) => ({ role, at, butNot: [...new Set(butNot)] }));
    return about({
      kind: 'order-awaiting-approval',
      schoolId,
      to,
      facts: { ...facts, net, gross },
    });
  }
  const toRaiser = (kind: string) => about({ kind, schoolId, to: users(raisedBy), facts });
  if (isEvent(event, procurement.orderOverBudget)) return toRaiser('order-over-budget');
  if (isEvent(event, procurement.orderReturned)) return toRaiser('order-returned');
  if (isEvent(event, procurement.orderRejected)) return toRaiser('order-rejected');
  return about(null);
}

function invoiceNotice(event: Known<EventContract>): Notice | null {
  if (!event.type.startsWith('finance.invoice-')) return null;
  const { invoiceId: subjectId } = event.body as finance.InvoiceException;
  if (!isEvent(event, finance.invoiceException)) {
    return { subjectKind: 'invoice', subjectId, alert: null };
  }
  const { gross, faults } = event.body;
  const to: Audience[] = [
    { role: 'finance-officer', at: 'trust' },
    { role: 'finance-lead', at: 'trust' },
  ];
  const facts = { gross, fault: faults[0]!.fault };
  return {
    subjectKind: 'invoice',
    subjectId,
    alert: { kind: 'invoice-exception', schoolId: null, to, facts },
  };
}

function checkNotice(event: Known<EventContract>): Notice | null {
  if (!event.type.startsWith('estates.check-')) return null;
  const { checkId: subjectId } = event.body as estates.CheckEnded;
  if (subjectId === null) return null;
  if (!isEvent(event, estates.checkOverdue))
    return { subjectKind: 'check', subjectId, alert: null };
  const { schoolId, ownerId, dutyHolderId, catalogueCode, dueOn, daysLate } = event.body;
  const to: Audience[] = [
    ...users(ownerId, dutyHolderId),
    { role: 'site-manager', at: 'school' },
    { role: 'estates-lead', at: 'trust' },
  ];
  const facts = { catalogueCode, dueOn, daysLate };
  return { subjectKind: 'check', subjectId, alert: { kind: 'check-overdue', schoolId, to, facts } };
}

function ticketNotice(event: Known<EventContract>): Notice | null {
  if (!event.type.startsWith('estates.ticket-')) return null;
  const { ticketId: subjectId } = event.body as estates.TicketClosed;
  if (!isEvent(event, estates.ticketBreached))
    return { subjectKind: 'ticket', subjectId, alert: null };
  const { schoolId, assigneeId, number, clock, priority } = event.body;
  const to: Audience[] = [...users(assigneeId), { role: 'estates-lead', at: 'trust' }];
  const facts = { number, clock, priority };
  return {
    subjectKind: 'ticket',
    subjectId,
    alert: { kind: 'ticket-breached', schoolId, to, facts },
  };
}

function riskNotice(event: Known<EventContract>): Notice | null {
  const { riskId: subjectId } = event.body as risks.RiskClosed;
  if (!isEvent(event, risks.appetiteExceeded))
    return { subjectKind: 'risk', subjectId, alert: null };
  const { schoolId, ownerId, number, score, appetite, standing } = event.body;
  const to: Audience[] = [...users(ownerId), { role: 'trustee', at: 'trust' }];
  const facts = { number, score, appetite, standing: standing.after };
  return {
    subjectKind: 'risk',
    subjectId,
    alert: { kind: 'risk-past-appetite', schoolId, to, facts },
  };
}
