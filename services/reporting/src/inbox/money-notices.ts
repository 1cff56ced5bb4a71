import { isEvent } from '@bursar/service-kit';
import type { EventContract, Known } from '@bursar/service-kit';
import * as finance from '@bursar/shared-types/events/finance/index';
import * as hr from '@bursar/shared-types/events/hr-payroll/index';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import { supplierDeciders } from '@bursar/shared-types/roles';
import { deciders, users } from './notice.ts';
import type { Alert, Notice } from './notice.ts';

/** What orders, suppliers, invoices, journals and pay ask of somebody. */
export const moneyContracts = [
  procurement.orderSubmitted,
  procurement.orderOverBudget,
  procurement.orderAwaitingApproval,
  procurement.orderApproved,
  procurement.orderApprovalWithdrawn,
  procurement.orderRejected,
  procurement.orderReturned,
  procurement.orderWithdrawn,
  procurement.orderCancelled,
  procurement.orderSent,
  procurement.orderClosed,
  procurement.supplierAdded,
  procurement.supplierApproved,
  procurement.supplierSuspended,
  finance.invoiceException,
  finance.invoiceExceptionPassed,
  finance.invoiceMatched,
  finance.invoiceAwaitingApproval,
  finance.invoiceApproved,
  finance.invoicePosted,
  finance.invoiceRejected,
  finance.journalAwaitingApproval,
  finance.journalRejected,
  finance.journalReturned,
  finance.journalWithdrawn,
  finance.journalPosted,
  hr.payPrepared,
  hr.payCosted,
] as const;

/** The notice of an order's event. */
export function orderNotice(event: Known<EventContract>): Notice {
  const head = event.body as procurement.OrderWithdrawn;
  const { orderId: subjectId, number, year, schoolId, raisedBy } = head;
  const about = (alert: Omit<Alert, 'schoolIds'> | null): Notice => {
    return { subjectKind: 'order', subjectId, alert: alert && { ...alert, schoolIds: [schoolId] } };
  };
  if (
    isEvent(event, procurement.orderAwaitingApproval) ||
    isEvent(event, procurement.orderApprovalWithdrawn)
  ) {
    const { awaiting, decisions, net, gross } = event.body;
    const to = deciders(awaiting, raisedBy, decisions);
    return about({ kind: 'order-awaiting-approval', to, facts: { number, year, net, gross } });
  }
  if (isEvent(event, procurement.orderApproved)) {
    const { net, gross } = event.body;
    const offices = [
      { role: 'office-manager', at: 'school' as const },
      { role: 'procurement-lead', at: 'school' as const },
    ];
    const to = [...users(raisedBy), ...offices];
    return about({ kind: 'order-to-send', to, facts: { number, year, net, gross } });
  }
  const toRaiser = (kind: string) => about({ kind, to: users(raisedBy), facts: { number, year } });
  if (isEvent(event, procurement.orderOverBudget)) return toRaiser('order-over-budget');
  if (isEvent(event, procurement.orderReturned)) return toRaiser('order-returned');
  if (isEvent(event, procurement.orderRejected)) return toRaiser('order-rejected');
  return about(null);
}

/** The notice of a supplier's event: one that was added waits for approval by somebody else. */
export function supplierNotice(event: Known<EventContract>): Notice {
  const { supplierId: subjectId } = event.body as procurement.SupplierAdded;
  const about = (alert: Alert | null): Notice => ({ subjectKind: 'supplier', subjectId, alert });
  if (!isEvent(event, procurement.supplierAdded)) return about(null);
  const to = supplierDeciders.map((role) => {
    return { role, at: 'trust' as const, butNot: [event.actor] };
  });
  return about({ kind: 'supplier-to-approve', schoolIds: [], to, facts: {} });
}

/** The notice of an invoice's event. */
export function invoiceNotice(event: Known<EventContract>): Notice {
  const { invoiceId: subjectId } = event.body as finance.InvoiceException;
  const about = (alert: Alert | null): Notice => ({ subjectKind: 'invoice', subjectId, alert });
  if (isEvent(event, finance.invoiceAwaitingApproval)) {
    const { awaiting, decisions, capturedBy, schoolIds, net, gross } = event.body;
    // Where the scheme lets nobody decide, finance has to see to it.
    const to = awaiting
      ? deciders(awaiting, capturedBy, decisions)
      : [{ role: 'finance-lead', at: 'trust' as const }];
    return about({ kind: 'invoice-awaiting-approval', schoolIds, to, facts: { net, gross } });
  }
  if (!isEvent(event, finance.invoiceException)) return about(null);
  const { gross, faults, schoolIds } = event.body;
  const to = [
    { role: 'finance-officer', at: 'trust' as const },
    { role: 'finance-lead', at: 'trust' as const },
  ];
  const facts = { gross, fault: faults[0]!.fault };
  return about({ kind: 'invoice-exception', schoolIds, to, facts });
}

/** The notice of a journal's event; null for one that was posted without waiting. */
export function journalNotice(event: Known<EventContract>): Notice | null {
  if (isEvent(event, finance.journalPosted)) {
    const { source, sourceId: subjectId } = event.body;
    const isOfDraft = source === 'manual' || source === 'reversal';
    return isOfDraft && subjectId ? { subjectKind: 'journal', subjectId, alert: null } : null;
  }
  const head = event.body as finance.JournalWithdrawn;
  const { draftId: subjectId, schoolIds, enteredBy, date, total } = head;
  const facts = { date, total };
  const about = (kind: string, to: Alert['to']): Notice => {
    return { subjectKind: 'journal', subjectId, alert: { kind, schoolIds, to, facts } };
  };
  if (isEvent(event, finance.journalAwaitingApproval)) {
    const { awaiting, decisions } = event.body;
    return about('journal-awaiting-approval', deciders(awaiting, enteredBy, decisions));
  }
  if (isEvent(event, finance.journalReturned)) return about('journal-returned', users(enteredBy));
  if (isEvent(event, finance.journalRejected)) return about('journal-rejected', users(enteredBy));
  return { subjectKind: 'journal', subjectId, alert: null };
}

/**
 * The notice of pay: a month that is prepared waits for its release by anybody but who prepared it,
 * until it is released, or prepared once more under another id.
 */
export function payNotice(event: Known<EventContract>): Notice {
  const { runId: subjectId, month } = event.body as hr.PayPrepared | hr.PayCosted;
  const kind = 'pay-to-release';
  const about = (alert: Alert | null): Notice => {
    return { subjectKind: 'pay-run', subjectId, alert, settles: { kind, month } };
  };
  if (!isEvent(event, hr.payPrepared)) return about(null);
  const { payDate, total, holders } = event.body;
  const to = ['hr-lead', 'finance-lead'].map((role) => {
    return { role, at: 'trust' as const, butNot: [event.actor] };
  });
  return about({ kind, schoolIds: [], to, facts: { month, payDate, total, holders } });
}
