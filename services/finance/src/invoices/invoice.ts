import { invoiceStates } from '@bursar/shared-types/codes/finance';
import type { InvoiceState } from '@bursar/shared-types/codes/finance';
import type { BusinessDate } from '@bursar/shared-types/dates';
import type { Pence } from '@bursar/shared-types/money';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';

/** A line of a supplier's invoice: what it bills, and where its cost goes. Money in pence. */
export interface InvoiceLine {
  /** The order's line that it bills, 1 is the first; null where it bills none. */
  readonly orderLine: number | null;
  /** A decimal as text, such as `1.5`. */
  readonly quantity: string;
  readonly account: string;
  readonly schoolId: string;
  readonly fund: string;
  readonly costCentre: string | null;
  /** The treatment of tax: `S` standard, `Z` zero, `E` exempt, `N` outside the scope. */
  readonly taxCode: string;
  readonly net: Pence;
  readonly vat: Pence;
  /** The part of the VAT that does not come back; zero to all of it. */
  readonly irrecoverableVat: Pence;
}

/** A supplier's invoice as it was captured; its totals are what its paper says. */
export interface Invoice {
  readonly supplierId: string;
  readonly orderId: string | null;
  /** The supplier's own number of it. */
  readonly reference: string;
  /** The date on it, which is the tax point. */
  readonly date: BusinessDate;
  readonly receivedOn: BusinessDate;
  readonly dueOn: BusinessDate;
  readonly net: Pence;
  readonly vat: Pence;
  readonly gross: Pence;
  readonly lines: readonly InvoiceLine[];
}

/**
 * Where an invoice may go from each state. One without an order is not matched. An exception is
 * mended and matched again, or somebody with the right lets it pass. What is approved is posted in
 * the same breath, or turns out to be over budget and is an exception. Posted and rejected are ends.
 */
const nextStates: Readonly<Record<InvoiceState, readonly InvoiceState[]>> = {
  captured: ['matching', 'waiting-for-approval', 'rejected'],
  matching: ['exception', 'waiting-for-approval', 'rejected'],
  exception: ['matching', 'waiting-for-approval', 'rejected'],
  'waiting-for-approval': ['posted', 'exception', 'rejected'],
  posted: [],
  rejected: [],
};

/** Why an invoice cannot go from one state to another; null when it can. */
export function stateFault(from: InvoiceState, to: InvoiceState): Fault | null {
  if (nextStates[from].includes(to)) return null;
  const next = nextStates[from].map((state) => invoiceStates[state]);
  const mend =
    next.length === 0 ? 'Nothing more can be done to it.' : `It may become ${next.join(', ')}.`;
  const detail = `The invoice is ${invoiceStates[from]} and cannot become ${invoiceStates[to]}.`;
  return fault('wrong-state', '', detail, mend);
}

/** The sums of an invoice's lines, in pence. */
export function sumsOf(lines: readonly Pick<InvoiceLine, 'net' | 'vat' | 'irrecoverableVat'>[]): {
  net: Pence;
  vat: Pence;
  irrecoverableVat: Pence;
  gross: Pence;
} {
  const sum = (field: 'net' | 'vat' | 'irrecoverableVat'): Pence =>
    lines.reduce((total, line) => total + line[field], 0n);
  const [net, vat] = [sum('net'), sum('vat')];
  return { net, vat, irrecoverableVat: sum('irrecoverableVat'), gross: net + vat };
}
