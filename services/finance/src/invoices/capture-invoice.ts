import { accept, command, insertRows, lookup, refuse } from '@bursar/service-kit';
import { addDays } from '@bursar/shared-types/dates';
import { financeWriters } from '@bursar/shared-types/roles';
import type { z } from 'zod';
import { fault } from '../fault.ts';
import { factsFor } from '../journals/index.ts';
import { supplier } from '../purchases/index.ts';
import { raisersOf } from '../raisers.ts';
import { captureFaults, withIrrecoverableVat } from './capture.ts';
import { duplicateKey } from './duplicate-key.ts';
import { capturedEvent } from './invoice-events.ts';
import { InvoiceInput, invoiceReply, InvoiceReply } from './invoice-input.ts';
import { sumsOf } from './invoice.ts';
import type { Invoice } from './invoice.ts';
import { judge } from './judge.ts';
import { judgingMatter, postingDayOf } from './kept.ts';
import { change, judged } from './moves.ts';
import { duplicateInvoice, invalidInvoice } from './problems.ts';
import { judgingReads } from './reads.ts';
import { invoice, invoiceLine, stagedFile } from './tables.ts';
import type { InvoiceRow } from './tables.ts';

type Input = z.output<typeof InvoiceInput>;

const distinct = <K extends 'schoolId' | 'account' | 'fund' | 'costCentre'>(
  { lines }: Pick<Input, 'lines'>,
  key: K,
) => [...new Set(lines.flatMap((line) => line[key] ?? []))];

/**
 * Captures a supplier's invoice, once (F3), and matches it at once: afterwards it waits for
 * approval, or is an exception that says what does not agree.
 */
export const captureInvoice = command({
  route: 'POST /invoices',
  summary: 'Capture a supplier’s invoice',
  access: { roles: financeWriters, at: 'unit' },
  body: InvoiceInput,
  reply: { 201: InvoiceReply },

  read: ({ body }, { today }) => ({
    suppliers: lookup(supplier, supplier.id, [body.supplierId]),
    twins: lookup(invoice, invoice.duplicateKey, [duplicateKey(body)]),
    files: lookup(stagedFile, stagedFile.sha256, body.document === null ? [] : [body.document]),
    ...judgingReads(
      {
        orders: body.orderId === null ? [] : [body.orderId],
        accounts: distinct(body, 'account'),
        schools: distinct(body, 'schoolId'),
        funds: distinct(body, 'fund'),
        costCentres: distinct(body, 'costCentre'),
      },
      today,
    ),
  }),
  units: (_, { body }) => distinct(body, 'schoolId'),

  decide: (found, { body }, ctx) => {
    const { today } = ctx;
    const [from] = found.suppliers;
    const dueOn = body.dueOn ?? addDays(body.date, from?.termsDays ?? 0);
    const facts = factsFor(found, { date: today }, 'manual');
    const lines = withIrrecoverableVat(body.lines, facts.accounts);
    const paper: Invoice = { ...body, receivedOn: body.receivedOn ?? today, dueOn, lines };
    const twin = found.twins.find(({ state }) => state !== 'rejected') ?? null;
    const day = postingDayOf(found, paper, today);
    const faults = captureFaults(paper, { ...facts, today, day, twin, supplier: from ?? null });
    const again = faults.find(({ code }) => code === 'duplicate-invoice');
    if (twin && again) return refuse(duplicateInvoice(again, twin.id));
    if (body.document !== null && found.files.length === 0) {
      const mend = 'Upload it first, then name its digest.';
      faults.push(fault('file-missing', '/document', 'There is no such file.', mend));
    }
    if (faults.length > 0) return refuse(invalidInvoice(faults));

    const schoolIds = distinct(body, 'schoolId');
    const { reference, date, supplierId, orderId, net, vat, gross, document } = body;
    const row: InvoiceRow = {
      trustId: ctx.trustId,
      id: ctx.newId(),
      supplierId,
      orderId,
      reference,
      duplicateKey: duplicateKey(body),
      date,
      receivedOn: paper.receivedOn,
      dueOn,
      net,
      vat,
      irrecoverableVat: sumsOf(lines).irrecoverableVat,
      gross,
      schoolIds,
      document,
      capturedBy: ctx.actor.id,
      capturedAt: ctx.now,
      raisedBy: raisersOf(ctx.actor, financeWriters, schoolIds),
      state: 'exception',
      exceptions: [],
      passed: false,
      overBudget: 'refuse',
      difference: null,
      tolerance: null,
      receiptIds: [],
      schemeVersion: null,
      awaiting: null,
      decisions: [],
      history: [change('captured', ctx)],
      journalId: null,
      journalNumber: null,
      postedOn: null,
      version: 1,
    };
    const kept = { row, lines };
    const judgement = judge(paper, judgingMatter(found, kept, today), 'refuse');
    return accept({ ...judged(kept, judgement, found, ctx), captured: capturedEvent(kept), lines });
  },

  write: ({ row, lines, captured, events }, { trustId }) => [
    insertRows(invoice, [row]),
    insertRows(
      invoiceLine,
      lines.map((line, i) => ({
        trustId,
        invoiceId: row.id,
        line: i + 1,
        orderLine: line.orderLine,
        quantity: line.quantity,
        account: line.account,
        schoolId: line.schoolId,
        fund: line.fund,
        costCentre: line.costCentre,
        taxCode: line.taxCode,
        net: line.net,
        vat: line.vat,
        irrecoverableVat: line.irrecoverableVat,
      })),
    ),
    captured,
    ...events,
  ],

  respond: ({ row }) => ({
    status: 201,
    location: `/invoices/${row.id}`,
    body: invoiceReply(row, row.version),
  }),
});
