import type { Pence } from '@bursar/shared-types/money';
import { thousandthsOf } from '../purchases/index.ts';
import type { Thousandths } from '../purchases/index.ts';

/** A line of an order as finance knows it, with what came and what was billed of it so far. */
export interface OrderedLine {
  /** 1 is the first. */
  readonly line: number;
  readonly quantity: string;
  readonly account: string;
  readonly schoolId: string;
  readonly fund: string;
  /** Its price for the whole quantity, in pence, and the VAT of it that does not come back. */
  readonly net: Pence;
  readonly irrecoverableVat: Pence;
  /** Quantities as decimals; `0` where nothing came or was billed. */
  readonly received: string;
  readonly invoiced: string;
}

/** An order that invoices are matched with. */
export interface Ordered {
  readonly orderId: string;
  readonly supplierId: string;
  /** Whether it is approved, and was not called off since. */
  readonly stands: boolean;
  /** Whether nothing more is expected of it: what has not come was called off. */
  readonly closed: boolean;
  readonly lines: readonly OrderedLine[];
}

/**
 * The part of an ordered amount that falls to a quantity, given what was billed before. Parts are
 * rounded so that together they are the amount, to the penny; beyond the ordered quantity there is
 * no part.
 */
export function partOf(
  amount: Pence,
  { quantity }: Pick<OrderedLine, 'quantity'>,
  before: Thousandths,
  billed: Thousandths,
): Pence {
  const whole = thousandthsOf(quantity);
  const upTo = (count: Thousandths): Pence => (amount * (count < whole ? count : whole)) / whole;
  return upTo(before + billed) - upTo(before);
}
