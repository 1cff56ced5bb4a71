import { emit } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import * as events from '@bursar/shared-types/events/finance/index';
import { penceToJson } from '@bursar/shared-types/money';
import type { InvoiceLine } from './invoice.ts';
import type { KeptInvoice } from './kept.ts';
import type { Match, MatchException } from './match.ts';
import type { InvoiceRow } from './tables.ts';

const headOf = ({ id: invoiceId, supplierId, orderId }: InvoiceRow) => {
  return { invoiceId, supplierId, orderId };
};

const amountsOf = (of: Pick<InvoiceRow, 'net' | 'vat' | 'irrecoverableVat' | 'gross'>) => ({
  net: penceToJson(of.net),
  vat: penceToJson(of.vat),
  irrecoverableVat: penceToJson(of.irrecoverableVat),
  gross: penceToJson(of.gross),
});

const sizeOf = ({ net, gross, schoolIds }: InvoiceRow) => {
  return { schoolIds, net: penceToJson(net), gross: penceToJson(gross) };
};

const linesOf = (lines: readonly InvoiceLine[]) =>
  lines.map(
    ({ orderLine, quantity, account, costCentre, fund, schoolId, taxCode, ...line }, i) => ({
      line: i + 1,
      orderLine,
      quantity,
      account,
      costCentre,
      fund,
      schoolId,
      taxCode,
      ...amountsOf({ ...line, gross: line.net + line.vat }),
    }),
  );

/** Tells that an invoice was captured, with all of it but its reference. */
export function capturedEvent({ row, lines }: KeptInvoice): Write {
  const { reference, date, receivedOn, dueOn, capturedBy, document } = row;
  return emit(events.invoiceCaptured, {
    ...headOf(row),
    referenceSha256: sha256Hex(reference),
    date,
    receivedOn,
    dueOn,
    capturedBy,
    documentSha256: document,
    ...amountsOf(row),
    lines: linesOf(lines),
  });
}

/** Tells that an invoice agrees with its order and receipts. */
export function matchedEvent(
  { row, lines }: KeptInvoice,
  { difference, tolerance }: Extract<Match, { kind: 'matched' }>,
): Write {
  return emit(events.invoiceMatched, {
    ...headOf(row),
    orderId: row.orderId!,
    receiptIds: row.receiptIds,
    net: penceToJson(row.net),
    difference: penceToJson(difference),
    tolerance: penceToJson(tolerance),
    lines: lines.map(({ orderLine, quantity }, i) => ({
      line: i + 1,
      orderLine: orderLine!,
      quantity,
    })),
  });
}

/** Tells what of an invoice does not agree. */
export function exceptionEvent(row: InvoiceRow, exceptions: readonly MatchException[]): Write {
  return emit(events.invoiceException, {
    ...headOf(row),
    ...sizeOf(row),
    faults: exceptions.map((one) => ({ ...one })),
  });
}

/** Tells that an invoice goes on in spite of its exceptions. */
export function passedEvent(row: InvoiceRow, reason: string): Write {
  return emit(events.invoiceExceptionPassed, {
    ...headOf(row),
    ...sizeOf(row),
    faults: [...new Set(row.exceptions.map(({ fault }) => fault))],
    reasonSha256: sha256Hex(reason),
  });
}

/** Tells whom an invoice waits for. */
export function awaitingEvent(row: InvoiceRow): Write {
  return emit(events.invoiceAwaitingApproval, {
    ...headOf(row),
    ...sizeOf(row),
    capturedBy: row.capturedBy,
    schemeVersion: row.schemeVersion,
    awaiting: row.awaiting,
    decisions: [...row.decisions],
  });
}

/** Tells that every tier has approved. */
export function approvedEvent(row: InvoiceRow): Write {
  const { schoolIds, capturedBy, decisions } = row;
  return emit(events.invoiceApproved, {
    ...headOf(row),
    schoolIds,
    capturedBy,
    ...amountsOf(row),
    decisions: [...decisions],
  });
}

/** Tells that an invoice is in the ledger. */
export function postedEvent(
  { row, lines }: KeptInvoice,
  { journalId, date, year }: { journalId: string; date: string; year: string },
): Write {
  return emit(events.invoicePosted, {
    ...headOf(row),
    receiptIds: row.receiptIds,
    journalId,
    date,
    month: date.slice(0, 7),
    year,
    dueOn: row.dueOn,
    ...amountsOf(row),
    lines: linesOf(lines),
  });
}

/** Tells that an invoice will not be paid. */
export function rejectedEvent(
  row: InvoiceRow,
  decision: events.InvoiceRejected['decision'],
  reason: string,
): Write {
  const { schoolIds } = row;
  return emit(events.invoiceRejected, {
    ...headOf(row),
    schoolIds,
    decision,
    reasonSha256: sha256Hex(reason),
  });
}
