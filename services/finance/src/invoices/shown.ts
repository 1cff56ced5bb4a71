import { invoiceStates } from '@bursar/shared-types/codes/finance';
import { Awaiting, Decision, Instant } from '@bursar/shared-types/events/fields';
import { penceToJson } from '@bursar/shared-types/money';
import { z } from 'zod';
import { Location } from '../location.ts';
import { quantityOf } from '../purchases/index.ts';
import { exceptionReplies, ExceptionReply } from './invoice-input.ts';
import type { InvoiceLine } from './invoice.ts';
import type { KeptInvoice } from './kept.ts';
import { orderedOf } from './purchase.ts';
import type { InvoiceFacts } from './reads.ts';

const money = { net: z.int(), vat: z.int(), gross: z.int() };
const Line = z.object({
  line: z.int(),
  orderLine: z.int().nullable(),
  quantity: z.string(),
  account: z.string(),
  schoolId: z.string(),
  fund: z.string(),
  costCentre: z.string().nullable(),
  taxCode: z.string(),
  ...money,
  irrecoverableVat: z.int(),
});

/** One invoice as it is read. */
export const InvoiceShown = z.object({
  id: z.string(),
  supplierId: z.string(),
  reference: z.string(),
  date: z.string(),
  receivedOn: z.string(),
  dueOn: z.string(),
  ...money,
  irrecoverableVat: z.int(),
  state: z.string(),
  stateWords: z.string(),
  exceptions: z.array(ExceptionReply),
  passed: z.boolean().describe('Whether somebody let its exceptions pass'),
  difference: z.int().nullable().describe('Net above the order, once matched'),
  tolerance: z.int().nullable(),
  schemeVersion: z.int().nullable(),
  awaiting: Awaiting.nullable(),
  decisions: z.array(Decision),
  capturedBy: z.string(),
  capturedAt: Instant,
  document: z.object({ sha256: z.string(), location: Location }).nullable(),
  lines: z.array(Line),
  otherSchools: z
    .object({ lines: z.int(), ...money })
    .nullable()
    .describe('Lines of schools outside yours, as one sum'),
  order: z
    .object({
      id: z.string(),
      number: z.int(),
      year: z.string(),
      state: z.string(),
      lines: z.array(
        z.object({
          line: z.int(),
          quantity: z.string(),
          net: z.int(),
          received: z.string(),
          invoiced: z.string().describe('By other invoices on their way or posted'),
        }),
      ),
    })
    .nullable(),
  receipts: z.array(
    z.object({
      id: z.string(),
      on: z.string(),
      recordedBy: z.string(),
      corrects: z.string().nullable(),
      document: z.string().nullable().describe('Digest of the delivery note, kept in procurement'),
      lines: z.array(z.object({ line: z.int(), quantity: z.string() })),
    }),
  ),
  journal: z
    .object({ id: z.string(), number: z.string(), date: z.string(), location: Location })
    .nullable(),
  history: z.array(
    z.object({
      what: z.string(),
      at: Instant,
      by: z.string(),
      words: z.string().nullable(),
      exceptions: z.array(ExceptionReply),
      decision: Decision.nullable(),
    }),
  ),
  version: z.int(),
});

type Shown = z.input<typeof InvoiceShown>;

const sumOf = (lines: readonly InvoiceLine[]) => {
  const net = lines.reduce((sum, line) => sum + line.net, 0n);
  const vat = lines.reduce((sum, line) => sum + line.vat, 0n);
  return { net: penceToJson(net), vat: penceToJson(vat), gross: penceToJson(net + vat) };
};

/** An invoice as somebody reads it who sees these schools. */
export function shownInvoice(
  kept: KeptInvoice,
  found: InvoiceFacts,
  isSeen: (schoolId: string) => boolean,
): Shown {
  const { row, lines } = kept;
  const others = lines.filter((line) => !isSeen(line.schoolId));
  const { journalId, journalNumber, postedOn, document } = row;
  return {
    id: row.id,
    supplierId: row.supplierId,
    reference: row.reference,
    date: row.date,
    receivedOn: row.receivedOn,
    dueOn: row.dueOn,
    net: penceToJson(row.net),
    vat: penceToJson(row.vat),
    gross: penceToJson(row.gross),
    irrecoverableVat: penceToJson(row.irrecoverableVat),
    state: row.state,
    stateWords: invoiceStates[row.state],
    exceptions: exceptionReplies(row.exceptions),
    passed: row.passed,
    difference: row.difference === null ? null : penceToJson(row.difference),
    tolerance: row.tolerance === null ? null : penceToJson(row.tolerance),
    schemeVersion: row.schemeVersion,
    awaiting: row.awaiting,
    decisions: [...row.decisions],
    capturedBy: row.capturedBy,
    capturedAt: row.capturedAt,
    document: document === null ? null : { sha256: document, location: `/files/${document}` },
    lines: lines.flatMap((line, i) => (isSeen(line.schoolId) ? [lineShown(line, i + 1)] : [])),
    otherSchools: others.length > 0 ? { lines: others.length, ...sumOf(others) } : null,
    order: orderShown(kept, found, isSeen),
    receipts: receiptsShown(found),
    journal:
      journalId === null
        ? null
        : {
            id: journalId,
            number: journalNumber!,
            date: postedOn!,
            location: `/journals/${journalId}`,
          },
    history: row.history.map((one) => ({ ...one, exceptions: exceptionReplies(one.exceptions) })),
    version: row.version,
  };
}

function lineShown(line: InvoiceLine, number: number): Shown['lines'][number] {
  const { orderLine, quantity, account, schoolId, fund, costCentre, taxCode } = line;
  const irrecoverableVat = penceToJson(line.irrecoverableVat);
  const place = { orderLine, quantity, account, schoolId, fund, costCentre, taxCode };
  return { line: number, ...place, ...sumOf([line]), irrecoverableVat };
}

function orderShown(
  { row }: KeptInvoice,
  found: InvoiceFacts,
  isSeen: (schoolId: string) => boolean,
): Shown['order'] {
  const [order] = found.orders;
  const ordered = orderedOf(found, row, 'accepted');
  if (!order || !ordered) return null;
  const { id, number, year, state } = order;
  const lines = ordered.lines
    .filter(({ schoolId }) => isSeen(schoolId))
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, quantity, net, received, invoiced }) => {
      return { line, quantity, net: penceToJson(net), received, invoiced };
    });
  return { id, number, year, state, lines };
}

function receiptsShown({ receipts, receiptLines }: InvoiceFacts): Shown['receipts'] {
  return receipts
    .toSorted((a, b) => (a.onDay + a.id < b.onDay + b.id ? -1 : 1))
    .map(({ id, onDay: on, recordedBy, corrects, document }) => {
      const own = receiptLines.filter(({ receiptId }) => receiptId === id);
      const lines = own.map(({ line, quantity: q }) => ({
        line,
        quantity: q < 0n ? `-${quantityOf(-q)}` : quantityOf(q),
      }));
      return { id, on, recordedBy, corrects, document, lines };
    });
}
