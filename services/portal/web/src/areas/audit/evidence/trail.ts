import { journalNumber } from '../../../words/journal-number.ts';

/** A record of a transaction, of whatever kind. */
export interface TrailRecord {
  readonly kind: 'order' | 'receipt' | 'invoice' | 'journal';
  readonly id: string;
  readonly number: string | null;
  readonly orderId: string | null;
  readonly state: string | null;
  /** The instant when it was recorded. */
  readonly at: string | null;
  /** Of a journal the business date by which it counts in the ledger. */
  readonly date: string | null;
  /** finance#1204 */
  readonly event: string;
  /** Pence with VAT; null where the record has none. */
  readonly amount: number | null;
}

/** A sample of reporting: the body of an event, with where it stands. */
type Sample = Readonly<Record<string, unknown>>;
interface Trail {
  readonly order: Sample | null;
  readonly receipts: readonly Sample[];
  readonly invoices: readonly Sample[];
  readonly journals: readonly {
    readonly id: string;
    readonly number: number;
    readonly year: string;
    readonly date: string;
    readonly postedAt: string;
    readonly source: string;
    readonly total: number;
    readonly event: string;
  }[];
}

const text = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;
const pence = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const record = (kind: TrailRecord['kind'], id: unknown, sample: Sample): TrailRecord => ({
  kind,
  id: text(id) ?? '',
  number: text(sample.number),
  orderId: text(sample.orderId),
  state: text(sample.status),
  at: text(sample.at),
  date: null,
  event: text(sample.event) ?? '–',
  amount: pence(sample.gross),
});

/** The records of a transaction in the order in which they come about. */
export function recordsOf({ order, receipts, invoices, journals }: Trail): TrailRecord[] {
  return [
    ...(order ? [record('order', order.orderId, order)] : []),
    ...receipts.map((receipt) => record('receipt', receipt.receiptId, receipt)),
    ...invoices.map((invoice) => record('invoice', invoice.invoiceId, invoice)),
    ...journals.map(({ id, number, year, date, postedAt, total, event }): TrailRecord => ({
      kind: 'journal',
      id,
      number: journalNumber({ year, number }),
      orderId: null,
      state: 'posted',
      at: postedAt,
      date,
      event,
      amount: total,
    })),
  ];
}
