import { isEvent } from '@bursar/service-kit';
import type { Known } from '@bursar/service-kit';
import * as finance from '@bursar/shared-types/events/finance/index';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import type { trailKinds } from './tables.ts';

const orders = [
  procurement.orderSubmitted,
  procurement.orderOverBudget,
  procurement.orderAwaitingApproval,
  procurement.orderReturned,
  procurement.orderWithdrawn,
  procurement.orderRejected,
  procurement.orderApproved,
  procurement.orderApprovalWithdrawn,
  procurement.orderSent,
  procurement.orderCancelled,
  procurement.orderClosed,
] as const;
const invoices = [
  finance.invoiceCaptured,
  finance.invoiceException,
  finance.invoiceExceptionPassed,
  finance.invoiceMatched,
  finance.invoiceAwaitingApproval,
  finance.invoiceApproved,
  finance.invoicePosted,
  finance.invoiceRejected,
] as const;
const drafts = [
  finance.journalAwaitingApproval,
  finance.journalRejected,
  finance.journalReturned,
  finance.journalWithdrawn,
] as const;
const reservations = [finance.budgetReserved, finance.reservationReleased] as const;

/** The events that trails are made of. */
export const trailContracts = [
  ...orders,
  procurement.goodsReceived,
  procurement.receiptCorrected,
  ...invoices,
  ...drafts,
  ...reservations,
  finance.budgetRefused,
  finance.journalPosted,
] as const;
export type TrailEvent = Known<(typeof trailContracts)[number]>;

/** What an event is about, and where its trail is to be found. */
export interface Place {
  readonly kind: (typeof trailKinds)[number];
  readonly id: string;
  /** The trail's root where the event itself tells it. */
  readonly root: string | null;
  /** Else an id, told of earlier by the same source, whose trail it follows; else it begins one. */
  readonly follows: string | null;
}

const among = (event: TrailEvent, contracts: readonly { readonly type: string }[]): boolean =>
  contracts.some(({ type }) => type === event.type);

/**
 * The place of an event in the audit trail (F14). Everything about an order goes under the order;
 * an invoice without one begins its own; a journal follows the invoice or the draft that it posts,
 * or the journal that it takes back.
 */
export function placeOf(event: TrailEvent): Place {
  if (isEvent(event, procurement.goodsReceived) || isEvent(event, procurement.receiptCorrected)) {
    const { receiptId, orderId } = event.body;
    return { kind: 'receipt', id: receiptId, root: orderId, follows: null };
  }
  if (among(event, orders)) {
    const { orderId } = event.body as procurement.OrderWithdrawn;
    return { kind: 'order', id: orderId, root: orderId, follows: null };
  }
  if (among(event, invoices)) {
    const { invoiceId, orderId } = event.body as finance.InvoiceApproved;
    return { kind: 'invoice', id: invoiceId, root: orderId ?? invoiceId, follows: null };
  }
  if (isEvent(event, finance.journalPosted)) {
    const { journalId: id, source, sourceId, reverses } = event.body;
    // Of a pay run or an import many journals come, each with a trail of its own.
    const isOfMany = source === 'pay' || source === 'import';
    return { kind: 'journal', id, root: null, follows: (isOfMany ? null : sourceId) ?? reverses };
  }
  if (among(event, drafts)) {
    const { draftId: id, reverses } = event.body as finance.JournalWithdrawn;
    return { kind: 'journal', id, root: null, follows: reverses };
  }
  const { matter, matterId } = event.body as finance.BudgetRefused;
  const id = 'reservationId' in event.body ? event.body.reservationId : matterId;
  const root = matter === 'order' ? matterId : null;
  return { kind: 'reservation', id, root, follows: root ? null : matterId };
}
