import type { Amounts, PricedLine } from './order.ts';

/** A name with the lines of an address, as they stand on paper. */
export interface Party {
  readonly name: string;
  readonly address: readonly string[];
}

/** Everything that the supplier's copy of an order says. Names are looked up by the caller. */
export interface OrderDocument {
  /** `PO2526-000123`. */
  readonly number: string;
  /** The business date of the document: it also dates the file, so that it is the same each time. */
  readonly orderedOn: string;
  readonly needBy: string;
  readonly trust: Party;
  /** The school that ordered. */
  readonly school: string;
  readonly supplier: Party;
  readonly deliverTo: Party;
  /** Where at the school: a door, hours, a name on the parcel. */
  readonly deliveryNote: string | null;
  readonly invoiceTo: Party;
  readonly lines: readonly PricedLine[];
  readonly totals: Amounts;
  /** Paragraphs of the trust's terms, in order. */
  readonly terms: readonly string[];
}

/** The net and VAT of the lines under one VAT code. */
export interface VatGroup {
  readonly code: string;
  readonly net: bigint;
  readonly vat: bigint;
}

/** Net and VAT by code, as a supplier's invoice will show them; in the order of first use. */
export function vatGroups(lines: readonly PricedLine[]): readonly VatGroup[] {
  const groups = new Map<string, VatGroup>();
  for (const { vatCode: code, net, vat } of lines) {
    const group = groups.get(code) ?? { code, net: 0n, vat: 0n };
    groups.set(code, { code, net: group.net + net, vat: group.vat + vat });
  }
  return [...groups.values()];
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A business date in words, `Tue 24 Nov 2026`. Written out here, as what the system's own names of
 * months are changes from release to release ("Sept"), and the document must not.
 */
export function dateInWords(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return `${days[at.getUTCDay()]} ${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}
