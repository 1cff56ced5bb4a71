import type { FactsOf } from '@bursar/service-kit';
import { thousandthsOf, quantityOf } from '../purchases/index.ts';
import type { Thousandths } from '../purchases/index.ts';
import type { Ordered } from './ordered.ts';
import type { purchaseReads } from './reads.ts';

/** What `purchaseReads` found. */
export type PurchaseFacts = FactsOf<ReturnType<typeof purchaseReads>>;

/** Orders of these states may be billed. */
const standing = ['approved', 'sent', 'closed'];

/**
 * An order with what came of it and what other invoices bill of it. `counting` says which of them:
 * to match, all that are on their way or posted, so that nothing is billed twice; to settle, those
 * that are posted, whose part of the reservation is gone. Null where the order is not known.
 */
export function orderedOf(
  found: PurchaseFacts,
  { id, orderId }: { readonly id: string; readonly orderId: string | null },
  counting: 'accepted' | 'posted',
): Ordered | null {
  const order = found.orders.find((row) => row.id === orderId);
  if (!order) return null;
  const sum = (
    rows: readonly { readonly line: number | null; readonly quantity: Thousandths }[],
  ) => {
    const sums = new Map<number | null, Thousandths>();
    for (const { line, quantity } of rows) sums.set(line, (sums.get(line) ?? 0n) + quantity);
    return (line: number): string => quantityOf(sums.get(line) ?? 0n);
  };
  const received = sum(found.receiptLines.filter((row) => row.orderId === order.id));
  const invoiced = sum(
    found.billed
      .filter((row) => row.orderId === order.id && row.invoiceId !== id)
      .filter((row) => counting === 'accepted' || row.state === 'posted')
      .map((row) => ({ line: row.orderLine, quantity: thousandthsOf(row.quantity) })),
  );
  const lines = found.orderLines
    .filter((row) => row.orderId === order.id && row.revision === order.revision)
    .map((row) => ({ ...row, received: received(row.line), invoiced: invoiced(row.line) }));
  return {
    orderId: order.id,
    supplierId: order.supplierId,
    stands: standing.includes(order.state),
    closed: order.state === 'closed',
    lines,
  };
}

/** The receipts of an order that were not wholly made by mistake, in the order in which they came. */
export function receiptsOf(found: PurchaseFacts, orderId: string | null): string[] {
  return found.receipts
    .filter((row) => row.orderId === orderId && row.corrects === null)
    .toSorted((a, b) => (a.onDay + a.id < b.onDay + b.id ? -1 : 1))
    .map((row) => row.id);
}
