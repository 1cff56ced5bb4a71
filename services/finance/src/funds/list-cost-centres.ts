import { filter, list } from '@bursar/service-kit';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { costCentre } from './tables.ts';

/** The trust's cost centres. */
export const listCostCentres = list({
  route: 'GET /cost-centres',
  summary: 'Cost centres',
  access: { roles: ledgerReaders, at: 'anywhere' },
  select: {
    code: costCentre.code,
    name: costCentre.name,
    openFrom: costCentre.openFrom,
    openTo: costCentre.openTo,
    version: costCentre.version,
  },
  from: costCentre,
  id: costCentre.code,
  scope: { none: 'Cost centres are the same in all schools of the trust.' },
  filters: { code: filter.equals(costCentre.code) },
  sorts: { code: costCentre.code, name: costCentre.name },
  defaultSort: 'code',
  search: [costCentre.code, costCentre.name],
  item: z.object({
    code: z.string(),
    name: z.string(),
    openFrom: z.string(),
    openTo: z.string().nullable(),
    version: z.int(),
  }),
  columns: [
    { title: 'Code', kind: 'text', value: (row) => row.code },
    { title: 'Name', kind: 'text', value: (row) => row.name },
    { title: 'Open from', kind: 'date', value: (row) => row.openFrom },
    { title: 'Open to', kind: 'date', value: (row) => row.openTo },
  ],
});
