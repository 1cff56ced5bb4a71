import { orgSchool } from '@bursar/organisation';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { AskedYear } from '@bursar/shared-types/dates';
import { penceJson, penceToJson } from '@bursar/shared-types/money';
import { accountReaders } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { orderStatuses, purchaseOrder } from './tables.ts';

/** Orders of all schools, as they stand. What is bought, and from whom, is asked of procurement. */
export const listOrders = list({
  route: 'GET /orders',
  summary: 'Orders as they stand, across schools',
  access: { roles: accountReaders, at: 'anywhere' },
  select: {
    id: purchaseOrder.id,
    number: purchaseOrder.number,
    year: purchaseOrder.year,
    schoolId: purchaseOrder.schoolId,
    school: orgSchool.name,
    supplierId: purchaseOrder.supplierId,
    raisedBy: purchaseOrder.raisedBy,
    submittedOn: purchaseOrder.submittedOn,
    needBy: purchaseOrder.needBy,
    net: purchaseOrder.net,
    gross: purchaseOrder.gross,
    status: purchaseOrder.status,
    delivery: purchaseOrder.delivery,
    approvedOn: purchaseOrder.approvedOn,
    seq: purchaseOrder.seq,
  },
  from: (select) =>
    select
      .from(purchaseOrder)
      .leftJoin(
        orgSchool,
        and(eq(orgSchool.trustId, purchaseOrder.trustId), eq(orgSchool.id, purchaseOrder.schoolId)),
      ),
  id: purchaseOrder.id,
  scope: purchaseOrder.schoolId,
  filters: {
    school: filter.oneOf(purchaseOrder.schoolId),
    status: filter.oneOf(purchaseOrder.status),
    delivery: filter.oneOf(purchaseOrder.delivery),
    supplier: filter.equals(purchaseOrder.supplierId),
    raisedBy: filter.equals(purchaseOrder.raisedBy),
    year: filter.by(AskedYear, (year) => eq(purchaseOrder.year, year)),
    from: filter.from(purchaseOrder.submittedOn),
    to: filter.to(purchaseOrder.submittedOn),
  },
  sorts: {
    submitted: purchaseOrder.submittedOn,
    number: purchaseOrder.number,
    gross: purchaseOrder.gross,
    needBy: purchaseOrder.needBy,
  },
  defaultSort: '-submitted',
  search: [orgSchool.name, purchaseOrder.status],
  item: z.object({
    id: z.string(),
    number: z.int(),
    year: z.string(),
    schoolId: z.string(),
    school: z.string().nullable(),
    supplierId: z.string(),
    raisedBy: z.string(),
    submittedOn: z.string().nullable(),
    needBy: z.string().nullable(),
    net: penceJson,
    gross: penceJson,
    status: z.enum(orderStatuses),
    delivery: z.string(),
    approvedOn: z.string().nullable(),
    event: z.string(),
  }),
  toItem: ({ net, gross, seq, ...row }) => {
    const amounts = { net: penceToJson(net), gross: penceToJson(gross) };
    return { ...row, ...amounts, event: `procurement#${seq}` };
  },
  columns: [
    { title: 'Year', kind: 'text', value: (item) => item.year },
    { title: 'Number', kind: 'number', value: (item) => item.number },
    { title: 'School', kind: 'text', value: (item) => item.school ?? item.schoolId },
    { title: 'Supplier', kind: 'text', value: (item) => item.supplierId },
    { title: 'Submitted', kind: 'date', value: (item) => item.submittedOn },
    { title: 'Needed by', kind: 'date', value: (item) => item.needBy },
    { title: 'Net', kind: 'money', value: (item) => item.net },
    { title: 'Gross', kind: 'money', value: (item) => item.gross },
    { title: 'Status', kind: 'text', value: (item) => item.status },
    { title: 'Delivery', kind: 'text', value: (item) => item.delivery },
    { title: 'Approved', kind: 'date', value: (item) => item.approvedOn },
    { title: 'Event', kind: 'text', value: (item) => item.event },
  ],
});
