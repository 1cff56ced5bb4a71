import type { BusinessDate } from '@bursar/shared-types/dates';
import { formatPence } from '@bursar/shared-types/money';
import { irrecoverableVat } from '../chart/index.ts';
import type { Account } from '../chart/index.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { JournalFacts } from '../journals/index.ts';
import { placeFaults } from '../journals/index.ts';
import { sumsOf } from './invoice.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';
import { mostVat } from './vat-rates.ts';

/** More lines would make a journal, or an event, that is too large. */
export const maxInvoiceLines = 150;

/** What an invoice is judged by when it is captured. */
export interface CaptureFacts extends Pick<
  JournalFacts,
  'accounts' | 'schools' | 'funds' | 'costCentres'
> {
  readonly today: BusinessDate;
  /** The day on which it would be posted today. */
  readonly day: BusinessDate;
  /** What is captured already under the invoice's `duplicateKey`; null where nothing is. */
  readonly twin: { readonly id: string; readonly date: BusinessDate } | null;
  /** Who bills it; null where procurement has told of no such supplier. */
  readonly supplier: { readonly vatRegistered: boolean } | null;
}

/** The lines with the VAT that does not come back, as their accounts have it. */
export function withIrrecoverableVat(
  lines: readonly Omit<InvoiceLine, 'irrecoverableVat'>[],
  accounts: ReadonlyMap<string, Account>,
): InvoiceLine[] {
  return lines.map((line) => {
    const account = accounts.get(line.account);
    return { ...line, irrecoverableVat: account ? irrecoverableVat(account, line.vat) : 0n };
  });
}

/**
 * Everything that keeps an invoice from being captured, each fault at its place and with its mend.
 * Whether it agrees with its order is another question: see the match.
 */
export function captureFaults(invoice: Invoice, facts: CaptureFacts): Fault[] {
  const { lines } = invoice;
  if (lines.length === 0 || lines.length > maxInvoiceLines) {
    const detail = `An invoice has 1 to ${maxInvoiceLines} lines, and this one has ${lines.length}.`;
    const mend = lines.length === 0 ? 'Enter what it bills.' : 'Put lines of one account together.';
    return [...headFaults(invoice, facts), fault('line-count', '/lines', detail, mend)];
  }
  return [
    ...headFaults(invoice, facts),
    ...supplierFaults(invoice, facts),
    ...totalFaults(invoice),
    ...lines.flatMap((line, index) => lineFaults(invoice, line, index, facts)),
  ];
}

function headFaults(invoice: Invoice, { today, twin }: CaptureFacts): Fault[] {
  const { date, receivedOn, dueOn, reference } = invoice;
  const faults: Fault[] = [];
  if (!/[\p{L}\p{N}]/u.test(reference)) {
    const mend = 'Enter the number that the supplier gave it.';
    faults.push(fault('reference-missing', '/reference', 'The invoice has no reference.', mend));
  }
  if (twin !== null) {
    const detail = `${reference} of ${formatPence(invoice.gross)} from this supplier was captured before, dated ${twin.date}.`;
    const mend = 'Look at that one; if this is another, its reference or amount is another.';
    faults.push(fault('duplicate-invoice', '/reference', detail, mend));
  }
  for (const [field, day] of Object.entries({ date, receivedOn })) {
    if (day <= today) continue;
    faults.push(
      fault('date-in-future', `/${field}`, `${day} is still to come.`, 'Check the date.'),
    );
  }
  if (dueOn < date) {
    const detail = `It would be due on ${dueOn}, before its own date.`;
    faults.push(fault('due-before-date', '/dueOn', detail, 'Check both dates.'));
  }
  return faults;
}

function supplierFaults({ vat }: Invoice, { supplier }: CaptureFacts): Fault[] {
  if (supplier === null) {
    const mend = 'Choose one of the trust’s, or have procurement add it.';
    return [fault('unknown-supplier', '/supplierId', 'There is no such supplier.', mend)];
  }
  if (vat <= 0n || supplier.vatRegistered) return [];
  return [
    fault(
      'supplier-not-registered',
      '/vat',
      'The supplier is not registered for VAT, and the invoice charges it.',
      'Ask the supplier for another invoice, or have procurement correct its registration.',
    ),
  ];
}

function totalFaults(invoice: Invoice): Fault[] {
  const sums = sumsOf(invoice.lines);
  const faults = (['net', 'vat', 'gross'] as const).flatMap((field) => {
    if (invoice[field] === sums[field]) return [];
    const detail =
      `The ${field === 'vat' ? 'VAT' : field} on the invoice is ${formatPence(invoice[field])}, ` +
      `and its lines add up to ${formatPence(sums[field])}.`;
    return fault('total-differs', `/${field}`, detail, 'Correct the total or a line.');
  });
  if (sums.gross > 0n) return faults;
  const mend = 'Enter what is to be paid; a credit note is not an invoice.';
  return [...faults, fault('nothing-to-pay', '/gross', 'The invoice comes to nothing.', mend)];
}

function lineFaults(
  invoice: Invoice,
  line: InvoiceLine,
  index: number,
  facts: CaptureFacts,
): Fault[] {
  const at = `/lines/${index}`;
  const faults = placeFaults(line, index, facts.day, { ...facts, source: 'manual' }).map(atLeaving);
  const account = facts.accounts.get(line.account);
  if (account && !account.control && account.kind !== 'expenditure' && account.kind !== 'asset') {
    const detail = `${account.code} ${account.name} does not hold costs.`;
    faults.push(
      fault('not-a-cost', `${at}/account`, detail, 'Choose an account of cost or of fixed assets.'),
    );
  }
  for (const field of ['net', 'vat'] as const) {
    if (line[field] >= 0n) continue;
    faults.push(
      fault(
        'negative-amount',
        `${at}/${field}`,
        'An amount is below nil.',
        'Take it off another line.',
      ),
    );
  }
  const most = mostVat(line.net, invoice.date);
  if (line.vat > most) {
    const detail = `VAT of ${formatPence(line.vat)} is more than the standard rate on ${formatPence(line.net)}.`;
    faults.push(fault('vat-too-high', `${at}/vat`, detail, 'Check net and VAT.'));
  }
  if (line.orderLine !== null && invoice.orderId === null) {
    const mend = 'Name the order, or leave its line out.';
    faults.push(
      fault('order-missing', '/orderId', 'A line bills an order that is not named.', mend),
    );
  }
  return faults;
}

/** What to do with an invoice for a school’s time after it left: its date is the supplier’s. */
export function atLeaving(found: Fault): Fault {
  if (found.code !== 'school-not-in-trust') return found;
  const mend =
    'What a school had within its time in the trust is captured by an invoice of that time, or one ' +
    'whose order was received by then; any other is for who runs the school on its date. If the ' +
    'day is wrong, an administrator sets it anew.';
  return { ...found, mend };
}
