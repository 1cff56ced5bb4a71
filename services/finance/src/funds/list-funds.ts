import { filter, list } from '@bursar/service-kit';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { fund } from './tables.ts';

/** The trust's funds. */
export const listFunds = list({
  route: 'GET /funds',
  summary: 'Funds',
  access: { roles: ledgerReaders, at: 'anywhere' },
  select: {
    code: fund.code,
    name: fund.name,
    kind: fund.kind,
    mayOverdraw: fund.mayOverdraw,
    openFrom: fund.openFrom,
    openTo: fund.openTo,
    version: fund.version,
  },
  from: fund,
  id: fund.code,
  scope: { none: 'Every school of the trust may hold money of every fund.' },
  filters: { code: filter.equals(fund.code), kind: filter.oneOf(fund.kind) },
  sorts: { code: fund.code, name: fund.name },
  defaultSort: 'code',
  search: [fund.code, fund.name],
  item: z.object({
    code: z.string(),
    name: z.string(),
    kind: z.string(),
    mayOverdraw: z.boolean(),
    openFrom: z.string(),
    openTo: z.string().nullable(),
    version: z.int(),
  }),
  columns: [
    { title: 'Code', kind: 'text', value: (row) => row.code },
    { title: 'Name', kind: 'text', value: (row) => row.name },
    { title: 'Kind', kind: 'text', value: (row) => row.kind },
    { title: 'May be overdrawn', kind: 'text', value: (row) => row.mayOverdraw },
    { title: 'Open from', kind: 'date', value: (row) => row.openFrom },
    { title: 'Open to', kind: 'date', value: (row) => row.openTo },
  ],
});
