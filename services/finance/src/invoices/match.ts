import type { ExceptionName } from '@bursar/shared-types/codes/finance';
import type { Pence } from '@bursar/shared-types/money';
import type { Invoice, InvoiceLine } from './invoice.ts';
import { partOf } from './ordered.ts';
import type { Ordered, OrderedLine } from './ordered.ts';
import { quantityOf, thousandthsOf } from '../purchases/index.ts';
import { allowance } from './tolerance.ts';
import type { Tolerance } from './tolerance.ts';

/** One thing in which an invoice does not agree with its order or its receipts. */
export interface MatchException {
  readonly fault: ExceptionName;
  /** The invoice's line, 1 is the first; null for the whole of it. */
  readonly line: number | null;
  /** A quantity as a decimal, or money as pence, as text; null where there is none. */
  readonly expected: string | null;
  readonly found: string | null;
}

/** Order, receipt and invoice agree, within the tolerance; or where they do not (F3). */
export type Match =
  | {
      readonly kind: 'matched';
      /** Net of the invoice less net of the order for the same quantities, in pence. */
      readonly difference: Pence;
      /** What was allowed above the order, in pence. */
      readonly tolerance: Pence;
    }
  | { readonly kind: 'exception'; readonly exceptions: readonly MatchException[] };

interface LineMatch {
  readonly difference: Pence;
  readonly tolerance: Pence;
  readonly exceptions: readonly MatchException[];
}

/**
 * Matches an invoice with its order and what was received of it, line by line: the quantity was
 * ordered and came, and the price is the order's or within the tolerance. Lines that bill the same
 * line of the order count together. Cheaper than ordered always agrees. What a closed order has not
 * received was called off with it, and its money given back: only what came before is billed.
 * `order` is null where there is none of that id.
 */
export function matchInvoice(
  invoice: Pick<Invoice, 'supplierId' | 'lines'>,
  order: Ordered | null,
  tolerance: Tolerance,
): Match {
  const whole = (fault: ExceptionName): Match => ({
    kind: 'exception',
    exceptions: [{ fault, line: null, expected: null, found: null }],
  });
  if (order === null) return whole('no-order');
  if (order.supplierId !== invoice.supplierId) return whole('other-supplier');
  if (!order.stands) return whole('order-not-approved');

  const lines = invoice.lines.map((line, index) => ({ ...line, line: index + 1 }));
  const orderedBy = ({ orderLine }: InvoiceLine): OrderedLine | undefined =>
    order.lines.find(({ line }) => line === orderLine);
  const unknown = lines
    .filter((line) => !orderedBy(line))
    .map(({ line, orderLine }): MatchException => {
      const found = orderLine === null ? null : String(orderLine);
      return { fault: 'unknown-order-line', line, expected: null, found };
    });
  const matches = [...Map.groupBy(lines, orderedBy)].flatMap(([ordered, billing]) =>
    ordered ? matchLine(ordered, order, billing, tolerance) : [],
  );
  const exceptions = [...unknown, ...matches.flatMap((match) => match.exceptions)];
  if (exceptions.length > 0) return { kind: 'exception', exceptions };
  return {
    kind: 'matched',
    difference: matches.reduce((sum, match) => sum + match.difference, 0n),
    tolerance: matches.reduce((sum, match) => sum + match.tolerance, 0n),
  };
}

/** Quantities of one order line against those that the lines of an invoice bill together. */
function quantityExceptions(
  ordered: OrderedLine,
  { closed }: Pick<Ordered, 'closed'>,
  billed: bigint,
  line: number,
): MatchException[] {
  const missing = thousandthsOf(ordered.received) === 0n ? 'not-received' : 'quantity-over';
  const before = thousandthsOf(ordered.invoiced);
  const left = (whole: string): bigint => {
    const rest = thousandthsOf(whole) - before;
    return rest > 0n ? rest : 0n;
  };
  const over = (fault: ExceptionName, most: bigint): MatchException[] =>
    billed > most ? [{ fault, line, expected: quantityOf(most), found: quantityOf(billed) }] : [];
  const received = over(closed ? 'order-not-approved' : missing, left(ordered.received));
  return [...received, ...over('over-invoiced', left(ordered.quantity))];
}

/** One order line against all the lines of an invoice that bill it. */
function matchLine(
  ordered: OrderedLine,
  order: Pick<Ordered, 'closed'>,
  billing: readonly (InvoiceLine & { readonly line: number })[],
  tolerance: Tolerance,
): LineMatch {
  const billed = billing.reduce((sum, { quantity }) => sum + thousandthsOf(quantity), 0n);
  const net = billing.reduce((sum, line) => sum + line.net, 0n);
  const { line } = billing[0]!;
  const expected = partOf(ordered.net, ordered, thousandthsOf(ordered.invoiced), billed);
  const allowed = allowance(tolerance, expected);
  const difference = net - expected;
  const quantities = quantityExceptions(ordered, order, billed, line);
  // A quantity beyond the order has no price to compare with.
  const beyond = quantities.some(({ fault }) => fault === 'over-invoiced');
  const price: MatchException[] =
    difference > allowed && !beyond
      ? [{ fault: 'price-over', line, expected: String(expected), found: String(net) }]
      : [];
  return { difference, tolerance: allowed, exceptions: [...quantities, ...price] };
}
