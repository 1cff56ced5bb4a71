import { money } from '../../../words/format.ts';
import type { Exception, Invoice } from './types.ts';

/** A quantity as a decimal in whole thousandths: 1500n of "1.5". */
export function thousandthsOf(quantity: string): bigint {
  const [whole = '', part = ''] = quantity.replace('-', '').split('.');
  const size = BigInt(whole + part.padEnd(3, '0').slice(0, 3));
  return quantity.startsWith('-') ? -size : size;
}

/** A quantity as it is written: 1.5, 3. */
export function quantityWords(thousandths: bigint): string {
  const size = thousandths < 0n ? -thousandths : thousandths;
  const part = String(size % 1000n)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${thousandths < 0n ? '\u2212' : ''}${size / 1000n}${part && `.${part}`}`;
}

/** What an order line, its receipts and the invoice say of the same thing. */
export interface MatchRow {
  /** The order's line; null for what bills none. */
  readonly orderLine: number | null;
  readonly account: string | null;
  readonly ordered: { readonly quantity: string; readonly net: number } | null;
  readonly received: string | null;
  /** By other invoices. */
  readonly billedBefore: string | null;
  readonly billed: { readonly quantity: string; readonly net: number } | null;
  /** Net billed less net of the order for the same quantity; null where there is nothing to compare. */
  readonly difference: number | null;
  readonly exceptions: readonly Exception[];
}

/**
 * The part of an ordered net that falls to a quantity billed after others, as finance has it:
 * rounded so that all parts together are the net; beyond the ordered quantity there is none.
 */
export function partOf(net: number, ordered: bigint, before: bigint, billed: bigint): number {
  if (ordered <= 0n) return 0;
  const upTo = (count: bigint) => (BigInt(net) * (count < ordered ? count : ordered)) / ordered;
  return Number(upTo(before + billed) - upTo(before));
}

type Matched = Pick<Invoice, 'lines' | 'order' | 'exceptions'>;

/** Order, receipts and invoice side by side: the lines of the order first, then what bills none. */
export function matchRows({ lines, order, exceptions }: Matched): readonly MatchRow[] {
  const of = (own: Invoice['lines']) => {
    const numbers = new Set(own.map(({ line }) => line));
    return exceptions.filter(({ line }) => line !== null && numbers.has(line));
  };
  const known = new Set(order?.lines.map(({ line }) => line));
  const ordered = (order?.lines ?? []).map((each): MatchRow => {
    const own = lines.filter(({ orderLine }) => orderLine === each.line);
    const billed = own.reduce((sum, { quantity }) => sum + thousandthsOf(quantity), 0n);
    const net = own.reduce((sum, line) => sum + line.net, 0);
    const [whole, before] = [thousandthsOf(each.quantity), thousandthsOf(each.invoiced)];
    return {
      orderLine: each.line,
      account: own[0]?.account ?? null,
      ordered: { quantity: each.quantity, net: each.net },
      received: each.received,
      billedBefore: each.invoiced,
      billed: own.length > 0 ? { quantity: quantityWords(billed), net } : null,
      difference: own.length > 0 ? net - partOf(each.net, whole, before, billed) : null,
      exceptions: of(own),
    };
  });
  const others = lines
    .filter(({ orderLine }) => orderLine === null || !known.has(orderLine))
    .map((line): MatchRow => ({
      orderLine: line.orderLine,
      account: line.account,
      ordered: null,
      received: null,
      billedBefore: null,
      billed: { quantity: quantityWords(thousandthsOf(line.quantity)), net: line.net },
      difference: null,
      exceptions: of([line]),
    }));
  return [...ordered, ...others];
}

/** "2 received, only 1 ordered", of a line of the order of which too much came; else null. */
export function overReceived({
  quantity,
  received,
}: {
  readonly quantity: string;
  readonly received: string;
}): string | null {
  return thousandthsOf(received) > thousandthsOf(quantity)
    ? `${plain(received)} received, only ${plain(quantity)} ordered`
    : null;
}

/** What does not agree, each with its line (the order's, where it bills one), then what came too much. */
export function exceptionLines(
  { exceptions, lines, order }: Matched,
  what: (orderLine: number) => string | null,
): readonly string[] {
  const named = (orderLine: number) => {
    const description = what(orderLine);
    return `Line ${orderLine}${description ? ` (${description})` : ''}: `;
  };
  const told = exceptions.map((each) => {
    const own = lines.find(({ line }) => line === each.line);
    const place =
      each.line === null ? '' : own?.orderLine ? named(own.orderLine) : `Line ${each.line}: `;
    return place + exceptionWords(each);
  });
  const over = (order?.lines ?? []).flatMap((line) => {
    const words = overReceived(line);
    return words ? [named(line.line) + words] : [];
  });
  return [...told, ...over];
}

/** What a row says: that it agrees, or in words and figures how it does not. */
export function rowWords(row: MatchRow): string {
  const words = agreementWords(row);
  const over =
    row.ordered && row.received && overReceived({ ...row.ordered, received: row.received });
  return over ? `${words}. ${over}` : words;
}

function agreementWords(row: MatchRow): string {
  if (row.exceptions.length > 0) return row.exceptions.map(shortWords).join('. ');
  if (!row.billed) return 'Not billed here';
  if (!row.ordered) return 'Bills no order';
  if (row.difference === null || row.difference === 0) return 'Agrees';
  const size = money(Math.abs(row.difference));
  return row.difference < 0
    ? `Agrees, ${size} less than ordered`
    : `Agrees, ${size} more: within the tolerance`;
}

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** "£17.25 more than ordered (15%)" of a price, beside which both amounts stand already. */
function shortWords(one: Exception): string {
  const { fault, expected, found } = one;
  if (fault !== 'price-over' || expected === null || found === null) return exceptionWords(one);
  const [due, over] = [Number(expected), Number(found) - Number(expected)];
  return `${money(over)} more than ordered${due > 0 ? ` (${percent.format(over / due)})` : ''}`;
}

/** One exception in words and figures: "£132.25 billed, £115.00 ordered: £17.25 more (15%)". */
export function exceptionWords({ fault, words, expected, found }: Exception): string {
  if (expected === null || found === null) return words;
  if (fault === 'price-over') {
    const [due, asked] = [Number(expected), Number(found)];
    const share = due > 0 ? ` (${percent.format((asked - due) / due)})` : '';
    return `${money(asked)} billed, ${money(due)} ordered: ${money(asked - due)} more${share}`;
  }
  if (fault === 'over-budget') {
    return `The budget has ${money(Number(expected))} left; this needs ${money(Number(found))} of it`;
  }
  if (fault === 'not-received') return `${plain(found)} billed, nothing received of it`;
  return `${plain(found)} billed, ${plain(expected)} ${left[fault] ?? 'expected'}`;
}

/** Of what a quantity may be billed, by what was billed too much. */
const left: Readonly<Record<string, string>> = {
  'quantity-over': 'received and not billed yet',
  'over-invoiced': 'ordered and not billed yet',
  'order-not-approved': 'received before the order was closed',
};

const plain = (quantity: string): string => quantityWords(thousandthsOf(quantity));
