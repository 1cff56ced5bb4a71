import { orgSchool } from '@bursar/organisation';
import { list } from '@bursar/service-kit';
import { orderDeciders, procurementReaders } from '@bursar/shared-types/roles';
import { supplier } from '../suppliers/index.ts';
import { awaits } from './may-decide.ts';
import {
  joinOfOrder,
  notAnothersDraft,
  orderColumns,
  orderExport,
  orderFilters,
  orderItem,
  OrderItem,
  orderSearch,
  orderSorts,
} from './order-list.ts';
import { order } from './tables.ts';

const shared = {
  select: orderColumns,
  id: order.id,
  scope: order.unitIds,
  filters: orderFilters,
  sorts: orderSorts,
  search: orderSearch,
  item: OrderItem,
  toItem: orderItem,
  columns: orderExport,
} as const;

/** The orders of a reader's schools: raised there, paid by them or delivered to them. */
export const listOrders = list({
  ...shared,
  route: 'GET /orders',
  summary: 'Orders of your schools',
  access: { roles: procurementReaders, at: 'anywhere' },
  from: (select) =>
    select
      .from(order)
      .innerJoin(orgSchool, joinOfOrder.school)
      .leftJoin(supplier, joinOfOrder.supplier),
  where: (_, { actor }) => notAnothersDraft(actor),
  defaultSort: '-raised',
});

/** The orders that wait for the reader: those that they may decide on now. */
export const listApprovals = list({
  ...shared,
  route: 'GET /approvals',
  summary: 'Orders that you may decide on now',
  access: { roles: orderDeciders, at: 'anywhere' },
  from: (select) =>
    select
      .from(order)
      .innerJoin(orgSchool, joinOfOrder.school)
      .leftJoin(supplier, joinOfOrder.supplier),
  where: (_, { actor }) => awaits(actor),
  defaultSort: 'needBy',
});
