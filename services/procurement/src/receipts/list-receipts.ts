import { orgSchool } from '@bursar/organisation';
import { filter, list } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { penceJson } from '@bursar/shared-types/money';
import { procurementReaders } from '@bursar/shared-types/roles';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { order } from '../orders/index.ts';
import { supplier } from '../suppliers/index.ts';
import { receipt } from './tables.ts';

const ReceiptItem = z.object({
  id: z.string(),
  orderId: z.string(),
  reference: z.string().nullable(),
  schoolId: z.string(),
  school: z.string(),
  supplier: z.string(),
  receivedOn: BusinessDate,
  receivedBy: z.string(),
  recordedAt: z.string(),
  corrects: z.string().nullable(),
  reason: z.string().nullable(),
  net: penceJson.describe('At the order’s price; negative for a correction'),
  documentSha256: z.string().nullable(),
});

/** What a reader's schools received. */
export const listReceipts = list({
  route: 'GET /receipts',
  summary: 'What your schools received',
  access: { roles: procurementReaders, at: 'anywhere' },
  select: {
    id: receipt.id,
    orderId: receipt.orderId,
    reference: order.reference,
    schoolId: receipt.schoolId,
    school: orgSchool.name,
    supplier: supplier.name,
    receivedOn: receipt.receivedOn,
    receivedBy: receipt.receivedBy,
    recordedAt: receipt.recordedAt,
    corrects: receipt.corrects,
    reason: receipt.reason,
    net: sql<string>`(select sum(l.net) from receipt_line l
      where l.trust_id = ${receipt.trustId} and l.receipt_id = ${receipt.id})::text`.as('net'),
    documentSha256: receipt.documentSha256,
  },
  from: (select) =>
    select
      .from(receipt)
      .innerJoin(order, and(eq(order.trustId, receipt.trustId), eq(order.id, receipt.orderId)))
      .innerJoin(
        supplier,
        and(eq(supplier.trustId, order.trustId), eq(supplier.id, order.supplierId)),
      )
      .innerJoin(
        orgSchool,
        and(eq(orgSchool.trustId, receipt.trustId), eq(orgSchool.id, receipt.schoolId)),
      ),
  id: receipt.id,
  scope: order.unitIds,
  filters: {
    order: filter.equals(receipt.orderId),
    school: filter.oneOf(receipt.schoolId),
    supplier: filter.oneOf(order.supplierId),
    from: filter.from(receipt.receivedOn),
    to: filter.to(receipt.receivedOn),
    receivedBy: filter.equals(receipt.receivedBy),
  },
  sorts: {
    recorded: receipt.recordedAt,
    received: receipt.receivedOn,
    reference: order.reference,
    school: orgSchool.name,
    supplier: supplier.name,
  },
  defaultSort: '-recorded',
  search: [order.reference, supplier.name, orgSchool.name],
  item: ReceiptItem,
  toItem: (row) => ({ ...row, net: Number(row.net) }),
  columns: [
    { title: 'Order', kind: 'text', value: (row) => row.reference },
    { title: 'School', kind: 'text', value: (row) => row.school },
    { title: 'Supplier', kind: 'text', value: (row) => row.supplier },
    { title: 'Received', kind: 'date', value: (row) => row.receivedOn },
    { title: 'Net', kind: 'money', value: (row) => row.net },
    { title: 'Correction', kind: 'text', value: (row) => row.corrects !== null },
    { title: 'Reason', kind: 'text', value: (row) => row.reason },
    { title: 'Recorded', kind: 'instant', value: (row) => row.recordedAt },
  ],
});
