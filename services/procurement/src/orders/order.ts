import { irrecoverable, vatRateAt } from '../vat/index.ts';
import type { VatRecovery } from '../vat/index.ts';
import { divideHalfUp, parseQuantity } from '../quantity.ts';

/**
 * An order as a school writes it: what, from whom, for when, where to, and whose budget bears it.
 * What is not said yet is null.
 */
export interface OrderInput {
  /** The school that raises it; its approvers decide. */
  readonly schoolId: string;
  readonly supplierId: string | null;
  /** The day by which it is needed. It also decides the year whose budget bears it. */
  readonly needBy: string | null;
  /** Where the supplier delivers: it may be another school than the one that pays (P3). */
  readonly delivery: Delivery;
  readonly lines: readonly OrderLine[];
}

/** A school, and where within it: a site, a door, a name on the parcel. */
export interface Delivery {
  readonly schoolId: string;
  readonly note: string | null;
}

/** One line of an order. */
export interface OrderLine {
  readonly description: string;
  /** A decimal as text, more than nil, up to three places. */
  readonly quantity: string;
  /** Pence for one, net of VAT. */
  readonly unitPrice: bigint | null;
  readonly account: string;
  readonly costCentre: string | null;
  readonly fund: string;
  /** The school whose budget bears it. */
  readonly schoolId: string;
  readonly vatCode: string;
}

/** Net, VAT, the part of the VAT that stays a cost, and net with VAT; in pence. */
export interface Amounts {
  readonly net: bigint;
  readonly vat: bigint;
  readonly irrecoverableVat: bigint;
  readonly gross: bigint;
}

/** What a line draws on a budget line of a year: net plus irrecoverable VAT. */
export interface Draw {
  readonly schoolId: string;
  readonly fund: string;
  readonly account: string;
  readonly amount: bigint;
}

/** A line with its number (1 is the first) and its amounts. */
export interface PricedLine extends OrderLine, Amounts {
  readonly line: number;
  readonly unitPrice: bigint;
}

/**
 * Works out one line: net = quantity × price and VAT = net × rate, each rounded half up to the
 * penny, line by line (VAT Notice 700, 17.5 allows rounding a line to the nearest penny; general
 * knowledge). Null where there is no price, or quantity or VAT code cannot be read: see
 * `orderFaults`.
 */
export function priceLine(
  line: OrderLine,
  number: number,
  day: string,
  recovery: VatRecovery,
): PricedLine | null {
  const quantity = parseQuantity(line.quantity);
  const rate = vatRateAt(line.vatCode, day);
  const { unitPrice } = line;
  if (quantity === null || rate === null || unitPrice === null) return null;
  const net = divideHalfUp(quantity * unitPrice, 1000n);
  const vat = divideHalfUp(net * rate.rate, 10_000n);
  const irrecoverableVat = irrecoverable(vat, line.account, recovery);
  return { ...line, line: number, unitPrice, net, vat, irrecoverableVat, gross: net + vat };
}

/** The sums over lines; each total is the sum of the rounded lines, so a reader can add them up. */
export function totalsOf(lines: readonly Amounts[]): Amounts {
  const sum = (of: (line: Amounts) => bigint) => lines.reduce((total, l) => total + of(l), 0n);
  return {
    net: sum((line) => line.net),
    vat: sum((line) => line.vat),
    irrecoverableVat: sum((line) => line.irrecoverableVat),
    gross: sum((line) => line.gross),
  };
}

/**
 * What finance is asked to reserve: one draw for each school × fund × account, in that order,
 * without those of nil. Cost centres do not divide a budget line.
 */
export function drawsOf(lines: readonly PricedLine[]): readonly Draw[] {
  const draws = new Map<string, Draw>();
  for (const { schoolId, fund, account, net, irrecoverableVat } of lines) {
    const key = budgetKey({ schoolId, fund, account });
    const amount = (draws.get(key)?.amount ?? 0n) + net + irrecoverableVat;
    draws.set(key, { schoolId, fund, account, amount });
  }
  return [...draws.entries()]
    .filter(([, draw]) => draw.amount > 0n)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, draw]) => draw);
}

/** The schools that an order concerns, whose approvers decide: who raised it, and whose budget pays. */
export function decidingSchools(
  schoolId: string,
  lines: readonly { readonly schoolId: string }[],
): readonly string[] {
  return [...new Set([schoolId, ...lines.map((line) => line.schoolId)])];
}

/** A budget line as one text, for maps. Codes hold no tab. */
export function budgetKey(line: Omit<Draw, 'amount'>): string {
  return [line.schoolId, line.fund, line.account].join('\t');
}
