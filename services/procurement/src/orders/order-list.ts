import { orgSchool } from '@bursar/organisation';
import { filter } from '@bursar/service-kit';
import type { Actor } from '@bursar/service-kit';
import { orderStates } from '@bursar/shared-types/codes/procurement';
import { AskedYear, BusinessDate } from '@bursar/shared-types/dates';
import { penceJson } from '@bursar/shared-types/money';
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { namesOf } from '../acting.ts';
import { supplier } from '../suppliers/index.ts';
import { order } from './tables.ts';

/** What a row of a list of orders says, and where from; the sums of money are pence as text. */
export const orderColumns = {
  id: order.id,
  reference: order.reference,
  state: order.state,
  version: order.version,
  schoolId: order.schoolId,
  school: orgSchool.name,
  supplierId: order.supplierId,
  supplier: sql<string | null>`${supplier.name}`.as('supplier'),
  purpose: order.purpose,
  needBy: order.needBy,
  net: order.net,
  vat: order.vat,
  gross: order.gross,
  raisedBy: order.raisedBy,
  raisedAt: order.raisedAt,
  submittedOn: order.submittedOn,
  approvedOn: order.approvedOn,
  sentOn: order.sentOn,
  awaiting: order.awaiting,
  delivery: order.delivery,
  invoicing: order.invoicing,
};

/** Every order is of a school of the trust; a draft may have no supplier yet. */
export const joinOfOrder = {
  school: and(eq(orgSchool.trustId, order.trustId), eq(orgSchool.id, order.schoolId)),
  supplier: and(eq(supplier.trustId, order.trustId), eq(supplier.id, order.supplierId)),
};

/** A draft is its author's alone, and theirs who cover them. */
export const notAnothersDraft = (actor: Actor): SQL =>
  or(ne(order.state, 'Draft'), inArray(order.raisedBy, [...namesOf(actor)]))!;

const Account = z.string().regex(/^\d{6}$/, 'must be six digits');

/** The filters of every list of orders. */
export const orderFilters = {
  state: filter.oneOf(order.state),
  school: filter.oneOf(order.schoolId),
  supplier: filter.oneOf(order.supplierId),
  year: filter.by(AskedYear, (year) => eq(order.year, year)),
  raisedBy: filter.equals(order.raisedBy),
  mine: filter.by(z.enum(['true']), (_, { actor }) => inArray(order.raisedBy, [...namesOf(actor)])),
  delivery: filter.oneOf(order.delivery),
  invoicing: filter.oneOf(order.invoicing),
  needByFrom: filter.from(order.needBy),
  needByTo: filter.to(order.needBy),
  submittedFrom: filter.from(order.submittedOn),
  submittedTo: filter.to(order.submittedOn),
  grossFrom: filter.from(order.gross),
  grossTo: filter.to(order.gross),
  account: filter.by(
    Account,
    (code) => sql`exists (select from order_line l where l.trust_id = ${order.trustId}
      and l.order_id = ${order.id} and l.revision = ${order.revision} and l.account = ${code})`,
  ),
};

/** What every list of orders may be sorted by. */
export const orderSorts = {
  raised: order.raisedAt,
  submitted: order.submittedOn,
  needBy: order.needBy,
  gross: order.gross,
  reference: order.reference,
  school: orgSchool.name,
  supplier: supplier.name,
  state: order.state,
};

/** What is searched: the order's number, what it is for, its supplier, its school. */
export const orderSearch = [order.reference, order.purpose, supplier.name, orgSchool.name];

/** A row of a list of orders. */
export const OrderItem = z.object({
  id: z.string(),
  reference: z.string().nullable(),
  state: z.enum(orderStates),
  version: z.int(),
  schoolId: z.string(),
  school: z.string(),
  supplierId: z.string().nullable(),
  supplier: z.string().nullable(),
  purpose: z.string().nullable(),
  needBy: BusinessDate.nullable(),
  net: penceJson.nullable(),
  vat: penceJson.nullable(),
  gross: penceJson.nullable(),
  raisedBy: z.string(),
  raisedAt: z.string(),
  submittedOn: BusinessDate.nullable(),
  approvedOn: BusinessDate.nullable(),
  sentOn: BusinessDate.nullable(),
  waitsFor: z.array(z.object({ role: z.string(), at: z.string() })),
  delivery: z.string(),
  invoicing: z.string(),
});
type OrderItem = z.output<typeof OrderItem>;

type Row = Pick<typeof order.$inferSelect, 'net' | 'vat' | 'gross' | 'awaiting'> &
  Omit<OrderItem, 'net' | 'vat' | 'gross' | 'waitsFor'>;

/** A row as it is shown. */
export function orderItem({ awaiting, ...row }: Row): OrderItem {
  const json = (pence: bigint | null) => (pence === null ? null : Number(pence));
  return {
    ...row,
    net: json(row.net),
    vat: json(row.vat),
    gross: json(row.gross),
    waitsFor: awaiting?.anyOf ?? [],
  };
}

/** The columns of an exported list of orders. */
export const orderExport = [
  { title: 'Order', kind: 'text', value: (row: OrderItem) => row.reference },
  { title: 'State', kind: 'text', value: (row: OrderItem) => row.state },
  { title: 'School', kind: 'text', value: (row: OrderItem) => row.school },
  { title: 'Supplier', kind: 'text', value: (row: OrderItem) => row.supplier },
  { title: 'For', kind: 'text', value: (row: OrderItem) => row.purpose },
  { title: 'Needed by', kind: 'date', value: (row: OrderItem) => row.needBy },
  { title: 'Net', kind: 'money', value: (row: OrderItem) => row.net },
  { title: 'VAT', kind: 'money', value: (row: OrderItem) => row.vat },
  { title: 'Gross', kind: 'money', value: (row: OrderItem) => row.gross },
  { title: 'Submitted', kind: 'date', value: (row: OrderItem) => row.submittedOn },
  { title: 'Approved', kind: 'date', value: (row: OrderItem) => row.approvedOn },
  { title: 'Sent', kind: 'date', value: (row: OrderItem) => row.sentOn },
  { title: 'Delivery', kind: 'text', value: (row: OrderItem) => row.delivery },
  { title: 'Invoicing', kind: 'text', value: (row: OrderItem) => row.invoicing },
] as const;
