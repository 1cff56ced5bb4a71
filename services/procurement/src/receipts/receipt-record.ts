import { db, insertRows, lookup } from '@bursar/service-kit';
import type { Context, FactsOf, Write } from '@bursar/service-kit';
import { and, eq, getTableColumns } from 'drizzle-orm';
import {
  currentLines,
  linesDone,
  linesDoneWrite,
  orderReads,
  pricedOf,
  stepWrites,
} from '../orders/index.ts';
import type { OrderRow } from '../orders/index.ts';
import { receiptLines } from './receipt-faults.ts';
import type { ReceiptFacts, ReceiptInput } from './receipt-faults.ts';
import { netReceived, overDeliveries, receivedByLine } from './receipt.ts';
import type { Receipt } from './receipt.ts';
import { receipt, receiptLine } from './tables.ts';

/** An order with all that was received of it. */
export const receiptReads = (trustId: string, orderId: string) => ({
  ...orderReads(orderId),
  receipts: lookup(receipt, receipt.orderId, [orderId]),
  receiptLines: db
    .select(getTableColumns(receiptLine))
    .from(receiptLine)
    .innerJoin(
      receipt,
      and(eq(receipt.trustId, receiptLine.trustId), eq(receipt.id, receiptLine.receiptId)),
    )
    .where(and(eq(receipt.trustId, trustId), eq(receipt.orderId, orderId))),
});
type Found = Omit<FactsOf<ReturnType<typeof receiptReads>>, 'steps'>;

/** The receipts of an order as the rules see them. */
export function receiptsOf({
  receipts,
  receiptLines: rows,
}: Pick<Found, 'receipts' | 'receiptLines'>): Receipt[] {
  const byReceipt = Map.groupBy(rows, ({ receiptId }) => receiptId);
  return receipts.map(({ id, schoolId, receivedOn, receivedBy, corrects }) => {
    const lines = (byReceipt.get(id) ?? []).map(({ line, quantity }) => ({ line, quantity }));
    return { id, schoolId, receivedOn, receivedBy, corrects, lines };
  });
}

/** What is known of the order on the day. */
export function receiptFacts(row: OrderRow, found: Found, today: string): ReceiptFacts {
  return {
    today,
    state: row.state,
    sentOn: row.sentOn,
    deliverToSchoolId: row.deliverTo,
    lines: currentLines(row, found.lines),
    receipts: receiptsOf(found),
  };
}

/** A receipt that may be kept: its lines with their value, and where the order's delivery stands then. */
export function receive(row: OrderRow, found: Found, input: ReceiptInput, ctx: Context) {
  const id = ctx.newId();
  const lines = currentLines(row, found.lines);
  const before = receivedByLine(receiptsOf(found));
  const came = receiptLines(input).map(({ line, quantity }) => {
    const ordered = pricedOf(lines.find((one) => one.line === line)!);
    return { line, quantity, net: netReceived(ordered, before.get(line) ?? 0n, quantity) };
  });
  const { schoolId, receivedOn, corrects } = input;
  const made: Receipt = {
    id,
    schoolId,
    receivedOn,
    receivedBy: ctx.actor.id,
    corrects,
    lines: came,
  };
  const all = [...receiptsOf(found), made];
  return {
    row,
    id,
    came,
    ...linesDone(row, found.lines, receivedByLine(all)),
    over: overDeliveries(lines.map(pricedOf), all),
  };
}

/** What a receipt or correction writes, its event apart. */
export function receiptWrites(
  { row, id, came, ...progress }: ReturnType<typeof receive>,
  input: ReceiptInput & { readonly documentSha256: string | null },
  principal: string | null,
  ctx: Context,
): Write[] {
  const { trustId, actor, now } = ctx;
  const { schoolId, receivedOn, corrects, reason, documentSha256 } = input;
  const move = corrects === null ? 'receive' : 'correct';
  const figures = { kind: 'receipt', receiptId: id, documentSha256 } as const;
  const own = {
    trustId,
    id,
    orderId: row.id,
    schoolId,
    receivedOn,
    receivedBy: actor.id,
    principal,
  };
  return [
    insertRows(receipt, [{ ...own, recordedAt: now, corrects, reason, documentSha256 }]),
    insertRows(
      receiptLine,
      came.map((line) => ({ trustId, receiptId: id, ...line })),
    ),
    linesDoneWrite('received', row, progress, ctx),
    ...stepWrites(
      row,
      { delivery: progress.status },
      { move, principal, note: reason, figures },
      ctx,
    ),
  ];
}
