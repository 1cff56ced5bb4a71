import { filter, list } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { procurementReaders } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { SupplierState } from './supplier-input.ts';
import { standingOn } from './supplier.ts';
import { supplierOf } from './supplier-record.ts';
import { supplier } from './tables.ts';

/** The condition that a supplier stands so on a day; `standingOn` in SQL. */
const standsAs = (state: z.output<typeof SupplierState>, day: string) => sql`${state} = case
  when ${supplier.suspendedFrom} <= ${day}::date then 'Suspended'
  when ${supplier.approvedFrom} is null or ${supplier.approvedFrom} > ${day}::date then 'Proposed'
  when ${supplier.approvedUntil} >= ${day}::date then 'Approved'
  else 'Lapsed' end`;

/** The trust's suppliers, with where each stands today. */
export const listSuppliers = list({
  route: 'GET /suppliers',
  summary: 'Suppliers, and where each stands today',
  access: { roles: procurementReaders, at: 'anywhere' },
  select: {
    id: supplier.id,
    name: supplier.name,
    vatNumber: supplier.vatNumber,
    companyNumber: supplier.companyNumber,
    termsDays: supplier.termsDays,
    addedBy: supplier.addedBy,
    addedAt: supplier.addedAt,
    approvedFrom: supplier.approvedFrom,
    approvedUntil: supplier.approvedUntil,
    approvedBy: supplier.approvedBy,
    suspendedFrom: supplier.suspendedFrom,
    suspensionReason: supplier.suspensionReason,
    version: supplier.version,
  },
  from: supplier,
  id: supplier.id,
  scope: { none: 'All schools of the trust order from one list of suppliers.' },
  filters: {
    state: filter.by(SupplierState, (state, { today }) => standsAs(state, today)),
    approvedUntilFrom: filter.from(supplier.approvedUntil),
    approvedUntilTo: filter.to(supplier.approvedUntil),
    addedBy: filter.equals(supplier.addedBy),
  },
  sorts: {
    name: supplier.name,
    added: supplier.addedAt,
    approvedUntil: supplier.approvedUntil,
  },
  defaultSort: 'name',
  search: [supplier.name, supplier.vatNumber, supplier.companyNumber],
  item: z.object({
    id: Uuid,
    name: z.string(),
    state: SupplierState,
    approvedUntil: BusinessDate.nullable(),
    approvedBy: z.string().nullable(),
    suspensionReason: z.string().nullable(),
    vatNumber: z.string().nullable(),
    companyNumber: z.string().nullable(),
    termsDays: z.int(),
    addedBy: z.string(),
    version: z.int(),
  }),
  toItem: (row, { today }) => ({
    ...row,
    state: standingOn(supplierOf(row, []), today).state,
  }),
  columns: [
    { title: 'Supplier', kind: 'text', value: (row) => row.name },
    { title: 'State', kind: 'text', value: (row) => row.state },
    { title: 'Approved until', kind: 'date', value: (row) => row.approvedUntil },
    { title: 'Suspended from', kind: 'date', value: (row) => row.suspendedFrom },
    { title: 'Why suspended', kind: 'text', value: (row) => row.suspensionReason },
    { title: 'VAT number', kind: 'text', value: (row) => row.vatNumber },
    { title: 'Company number', kind: 'text', value: (row) => row.companyNumber },
    { title: 'Terms in days', kind: 'number', value: (row) => row.termsDays },
    { title: 'Added', kind: 'instant', value: (row) => row.addedAt },
  ],
});
