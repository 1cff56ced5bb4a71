import { filter, list } from '@bursar/service-kit';
import { AskedYear, monthsOf, yearOf } from '@bursar/shared-types/dates';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { period } from './tables.ts';

/** A month with what was done to it, oldest first. */
const PeriodItem = z.object({
  month: z.string(),
  year: z.string(),
  state: z.enum(['open', 'locked']),
  history: z.array(
    z.object({
      what: z.enum(['opened', 'locked', 'reopened']),
      at: z.string(),
      by: z.string(),
      reason: z.string().nullable(),
    }),
  ),
  version: z.int(),
});

/** The months of the ledger. */
export const listPeriods = list({
  route: 'GET /periods',
  summary: 'The months of the ledger',
  access: { roles: ledgerReaders, at: 'anywhere' },
  select: {
    month: period.month,
    state: period.state,
    history: period.history,
    version: period.version,
  },
  from: period,
  id: period.month,
  scope: { none: 'The months are the same for all schools of the trust.' },
  filters: {
    month: filter.oneOf(period.month),
    state: filter.equals(period.state),
    year: filter.by(
      AskedYear,
      (year) => sql`${period.month} = any(${sql.param(monthsOf(year))}::text[])`,
    ),
  },
  sorts: { month: period.month },
  defaultSort: 'month',
  item: PeriodItem,
  toItem: (row) => ({ ...row, year: yearOf(row.month) }),
  columns: [
    { title: 'Month', kind: 'text', value: (row) => row.month },
    { title: 'Year', kind: 'text', value: (row) => row.year },
    { title: 'State', kind: 'text', value: (row) => row.state },
    { title: 'Last changed', kind: 'instant', value: (row) => row.history.at(-1)?.at },
    {
      title: 'Reopened because',
      kind: 'text',
      value: (row) => row.history.flatMap(({ reason }) => reason ?? []).join('; '),
    },
  ],
});
