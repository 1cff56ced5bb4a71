import { orgSchool } from '@bursar/organisation';
import { filter, list } from '@bursar/service-kit';
import { penceToJson } from '@bursar/shared-types/money';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { payJournal } from './tables.ts';

/** The pay that is in the ledger, by run and school; nothing of it is by post or person. */
export const listPayJournals = list({
  route: 'GET /pay-journals',
  summary: 'Journals of the month’s pay',
  access: { roles: ledgerReaders, at: 'anywhere' },
  select: {
    journalId: payJournal.journalId,
    journalNumber: payJournal.journalNumber,
    runId: payJournal.runId,
    schoolId: payJournal.schoolId,
    school: orgSchool.name,
    month: payJournal.month,
    total: sql<string>`${payJournal.total}::text`.as('total'),
    supersededBy: payJournal.supersededBy,
    reversedBy: payJournal.reversedBy,
    postedAt: payJournal.postedAt,
  },
  from: (select) =>
    select
      .from(payJournal)
      .innerJoin(
        orgSchool,
        and(eq(orgSchool.trustId, payJournal.trustId), eq(orgSchool.id, payJournal.schoolId)),
      ),
  id: payJournal.journalId,
  scope: payJournal.schoolId,
  filters: {
    run: filter.equals(payJournal.runId),
    month: filter.oneOf(payJournal.month),
    school: filter.oneOf(payJournal.schoolId),
    standing: filter.by(z.enum(['yes', 'no']), (yes) =>
      yes === 'yes'
        ? sql`${payJournal.reversedBy} is null`
        : sql`${payJournal.reversedBy} is not null`,
    ),
  },
  sorts: { month: payJournal.month, school: orgSchool.name, total: payJournal.total },
  defaultSort: '-month',
  search: [orgSchool.name, payJournal.journalNumber, payJournal.month],
  item: z.object({
    journalId: z.string(),
    journalNumber: z.string(),
    runId: z.string(),
    schoolId: z.string(),
    school: z.string(),
    month: z.string(),
    total: z.int(),
    supersededBy: z.string().nullable(),
    reversedBy: z.string().nullable(),
    postedAt: z.string(),
  }),
  toItem: ({ total, ...row }) => ({ ...row, total: penceToJson(BigInt(total)) }),
  columns: [
    { title: 'Month', kind: 'text', value: (row) => row.month },
    { title: 'School', kind: 'text', value: (row) => row.school },
    { title: 'Total', kind: 'money', value: (row) => row.total },
    { title: 'Journal', kind: 'text', value: (row) => row.journalNumber },
    { title: 'Run', kind: 'text', value: (row) => row.runId },
    { title: 'Reversed', kind: 'text', value: (row) => (row.reversedBy ? 'yes' : 'no') },
    { title: 'Posted', kind: 'instant', value: (row) => row.postedAt },
  ],
});
