import { filter, list } from '@bursar/service-kit';
import { exceptionNames, invoiceStates } from '@bursar/shared-types/codes/finance';
import { BusinessDate } from '@bursar/shared-types/dates';
import { penceToJson } from '@bursar/shared-types/money';
import { invoiceReaders } from '@bursar/shared-types/roles';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { supplierOrder } from '../purchases/index.ts';
import { invoice } from './tables.ts';

const StateName = z.enum(Object.keys(invoiceStates) as (keyof typeof invoiceStates)[]);

const pence = (column: typeof invoice.net, name: string) => sql<string>`${column}::text`.as(name);

/** The trust's invoices; a school sees those that bear on it. */
export const listInvoices = list({
  route: 'GET /invoices',
  summary: 'Suppliers’ invoices',
  access: { roles: invoiceReaders, at: 'anywhere' },
  select: {
    id: invoice.id,
    supplierId: invoice.supplierId,
    orderId: invoice.orderId,
    orderNumber: supplierOrder.number,
    reference: invoice.reference,
    date: invoice.date,
    receivedOn: invoice.receivedOn,
    dueOn: invoice.dueOn,
    net: pence(invoice.net, 'net'),
    gross: pence(invoice.gross, 'gross'),
    state: invoice.state,
    exceptions: invoice.exceptions,
    passed: invoice.passed,
    schoolIds: invoice.schoolIds,
    journalNumber: invoice.journalNumber,
    postedOn: invoice.postedOn,
  },
  from: (select) =>
    select
      .from(invoice)
      .leftJoin(
        supplierOrder,
        and(eq(supplierOrder.trustId, invoice.trustId), eq(supplierOrder.id, invoice.orderId)),
      ),
  id: invoice.id,
  scope: invoice.schoolIds,
  filters: {
    state: filter.by(
      z.union([z.array(StateName).min(1).max(10), StateName.transform((one) => [one])]),
      (states) => sql`${invoice.state} = any(${sql.param(states)}::text[])`,
    ),
    supplier: filter.oneOf(invoice.supplierId),
    order: filter.equals(invoice.orderId),
    school: filter.by(z.uuid(), (id) => sql`${id}::uuid = any(${invoice.schoolIds})`),
    exception: filter.by(
      z.enum(Object.keys(exceptionNames) as (keyof typeof exceptionNames)[]),
      (fault) => sql`${invoice.exceptions} @> ${JSON.stringify([{ fault }])}::jsonb`,
    ),
    from: filter.from(invoice.date),
    to: filter.to(invoice.date),
    dueTo: filter.to(invoice.dueOn),
    grossFrom: filter.from(invoice.gross),
    grossTo: filter.to(invoice.gross),
    overdueOn: filter.by(
      BusinessDate,
      (day) => sql`${invoice.dueOn} < ${day}::date and ${invoice.state} <> 'rejected'`,
    ),
  },
  sorts: {
    date: invoice.date,
    dueOn: invoice.dueOn,
    gross: invoice.gross,
    reference: invoice.reference,
    capturedAt: invoice.capturedAt,
  },
  defaultSort: '-capturedAt',
  search: [invoice.reference, invoice.journalNumber, supplierOrder.number],
  item: z.object({
    id: z.string(),
    supplierId: z.string(),
    orderId: z.string().nullable(),
    orderNumber: z.int().nullable(),
    reference: z.string(),
    date: BusinessDate,
    receivedOn: BusinessDate,
    dueOn: BusinessDate,
    net: z.int(),
    gross: z.int(),
    state: z.string(),
    exceptions: z.array(z.string()).describe('What does not agree, in words'),
    schoolIds: z.array(z.string()),
    journalNumber: z.string().nullable(),
    postedOn: BusinessDate.nullable(),
  }),
  toItem: ({ exceptions, passed, net, gross, ...row }) => ({
    ...row,
    net: penceToJson(BigInt(net)),
    gross: penceToJson(BigInt(gross)),
    exceptions: passed ? [] : [...new Set(exceptions.map(({ fault }) => exceptionNames[fault]))],
  }),
  columns: [
    { title: 'Reference', kind: 'text', value: (row) => row.reference },
    { title: 'Supplier', kind: 'text', value: (row) => row.supplierId },
    { title: 'Order', kind: 'number', value: (row) => row.orderNumber },
    { title: 'Date', kind: 'date', value: (row) => row.date },
    { title: 'Received', kind: 'date', value: (row) => row.receivedOn },
    { title: 'Due', kind: 'date', value: (row) => row.dueOn },
    { title: 'Net', kind: 'money', value: (row) => row.net },
    { title: 'Gross', kind: 'money', value: (row) => row.gross },
    { title: 'State', kind: 'text', value: (row) => invoiceStates[row.state] },
    { title: 'Exceptions', kind: 'text', value: (row) => row.exceptions.join('; ') },
    { title: 'Journal', kind: 'text', value: (row) => row.journalNumber },
    { title: 'Posted', kind: 'date', value: (row) => row.postedOn },
  ],
});
