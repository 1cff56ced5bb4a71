import { accept, isEvent, reaction, wait } from '@bursar/service-kit';
import type { Context, Known } from '@bursar/service-kit';
import { goodsReceived } from '@bursar/shared-types/events/procurement/goods-received.v1';
import { orderApprovalWithdrawn } from '@bursar/shared-types/events/procurement/order-approval-withdrawn.v1';
import { orderApproved } from '@bursar/shared-types/events/procurement/order-approved.v1';
import { orderCancelled } from '@bursar/shared-types/events/procurement/order-cancelled.v1';
import { orderClosed } from '@bursar/shared-types/events/procurement/order-closed.v1';
import { receiptCorrected } from '@bursar/shared-types/events/procurement/receipt-corrected.v1';
import { and, eq, inArray } from 'drizzle-orm';
import { judge } from './judge.ts';
import { invoiceOf, judgingMatter } from './kept.ts';
import { wasSeen } from './let-pass.ts';
import { judged, moveWrites } from './moves.ts';
import type { Move } from './moves.ts';
import { invoiceReads } from './reads.ts';
import type { InvoiceFacts } from './reads.ts';
import { invoice } from './tables.ts';
import type { InvoiceRow } from './tables.ts';

const on = [
  orderApproved,
  orderApprovalWithdrawn,
  orderCancelled,
  orderClosed,
  goodsReceived,
  receiptCorrected,
] as const;
type OrderEvent = Known<(typeof on)[number]>;

/**
 * A receipt that comes after its invoice, or is taken back, matches the invoice again, and so does
 * an approval of the order, its withdrawal, or the order's end. What somebody let pass stays passed until more is wrong
 * than they saw: an order that was called off gave its money back, and pays for nothing.
 */
export const rematchOnReceipt = reaction({
  name: 'rematch-on-receipt',
  on,
  read: ({ body }, { today }) =>
    invoiceReads(
      and(
        eq(invoice.orderId, body.orderId),
        inArray(invoice.state, ['exception', 'waiting-for-approval']),
      ),
      today,
    ),
  decide: (found, event, ctx) => {
    if (found.invoices.length === 0) return accept([]);
    if (isEvent(event, orderApprovalWithdrawn)) {
      return accept(rematched(withoutApproval(found, event.body.orderId), ctx));
    }
    if (!isInCopy(event, found)) return wait('The order’s copy has not heard of this yet.');
    return accept(rematched(found, ctx));
  },
  write: (moves) => moves.flatMap(moveWrites),
});

/**
 * An order that waits for its approval again, whatever the copy says by now: it may not have heard of
 * this yet, or of the next approval already, which matches the invoice again in its turn.
 */
function withoutApproval(found: InvoiceFacts, orderId: string): InvoiceFacts {
  const orders = found.orders.map((order) =>
    order.id === orderId ? { ...order, state: 'awaiting-approval' } : order,
  );
  return { ...found, orders };
}

/** The copy is kept by another subscription, which may be a moment behind. */
function isInCopy(event: OrderEvent, { orders, receipts }: InvoiceFacts): boolean {
  if (isEvent(event, orderApproved)) {
    const { state } = orders.find(({ id }) => id === event.body.orderId) ?? {};
    return state !== undefined && !['submitted', 'awaiting-approval'].includes(state);
  }
  if (isEvent(event, orderCancelled) || isEvent(event, orderClosed)) {
    const { state } = orders.find(({ id }) => id === event.body.orderId) ?? {};
    return state === 'cancelled' || state === 'closed';
  }
  const { receiptId } = event.body as { receiptId: string };
  return receipts.some(({ id }) => id === receiptId);
}

/** The invoices whose judgement is another now, the first captured first: what it bills counts for the next. */
function rematched(found: InvoiceFacts, ctx: Context): Move[] {
  const judgedHere = new Set(found.invoices.map(({ id }) => id));
  let billed = found.billed.filter(({ invoiceId }) => !judgedHere.has(invoiceId));
  const moves: Move[] = [];
  const inTurn = found.invoices.toSorted((a, b) =>
    a.capturedAt + a.id < b.capturedAt + b.id ? -1 : 1,
  );
  for (const row of inTurn) {
    const kept = { row, lines: found.lines.filter((line) => line.invoiceId === row.id) };
    const now = { ...found, billed };
    const judgement = judge(invoiceOf(kept), judgingMatter(now, kept, ctx.today), row.overBudget);
    const move = isSame(row, judgement) ? null : judged(kept, judgement, now, ctx);
    if (move) moves.push(move);
    const { id: invoiceId, orderId } = row;
    const { state } = move?.row ?? row;
    if (state !== 'waiting-for-approval') continue;
    billed = [...billed, ...kept.lines.map((line) => ({ ...line, invoiceId, orderId, state }))];
  }
  return moves;
}

function isSame(row: InvoiceRow, judgement: ReturnType<typeof judge>): boolean {
  if (judgement.kind === 'agrees') return row.state === 'waiting-for-approval';
  if (row.passed) return wasSeen(row.exceptions, judgement.exceptions);
  const said = (list: InvoiceRow['exceptions']) =>
    list.map(({ fault, line, expected, found }) => [fault, line, expected, found].join()).join(';');
  return row.state === 'exception' && said(row.exceptions) === said(judgement.exceptions);
}
