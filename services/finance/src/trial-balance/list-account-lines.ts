import { filter, list } from '@bursar/service-kit';
import { orgSchool } from '@bursar/organisation';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { accountLine } from './tables.ts';

/** An account's lines by date, each with the balance after it in its fund of its school (F5). */
export const listAccountLines = list({
  route: 'GET /accounts/:code/lines',
  summary: 'The lines of an account with the balance after each',
  access: { roles: ledgerReaders, at: 'anywhere' },
  params: z.object({ code: z.string().regex(/^\d{6}$/) }),
  select: {
    journalId: accountLine.journalId,
    number: accountLine.number,
    date: accountLine.date,
    source: accountLine.source,
    reference: accountLine.reference,
    narrative: accountLine.narrative,
    schoolId: accountLine.schoolId,
    school: orgSchool.name,
    fund: accountLine.fund,
    costCentre: accountLine.costCentre,
    debit: accountLine.debit,
    credit: accountLine.credit,
    balance: accountLine.balance,
  },
  from: (select) =>
    select
      .from(accountLine)
      .innerJoin(
        orgSchool,
        and(eq(orgSchool.trustId, accountLine.trustId), eq(orgSchool.id, accountLine.schoolId)),
      ),
  where: ({ params }) => eq(accountLine.account, params.code),
  id: accountLine.id,
  scope: accountLine.schoolId,
  filters: {
    school: filter.oneOf(accountLine.schoolId),
    fund: filter.oneOf(accountLine.fund),
    costCentre: filter.oneOf(accountLine.costCentre),
    from: filter.from(accountLine.date),
    to: filter.to(accountLine.date),
    month: filter.oneOf(accountLine.month),
    source: filter.oneOf(accountLine.source),
  },
  sorts: { date: accountLine.date },
  defaultSort: 'date',
  search: [accountLine.number, accountLine.reference, accountLine.narrative],
  item: z.object({
    journalId: z.string(),
    number: z.string(),
    date: z.string(),
    source: z.string(),
    reference: z.string(),
    narrative: z.string(),
    schoolId: z.string(),
    school: z.string(),
    fund: z.string(),
    costCentre: z.string().nullable(),
    debit: z.bigint(),
    credit: z.bigint(),
    balance: z.bigint().describe('Debits less credits, in this fund of this school'),
  }),
  columns: [
    { title: 'Date', kind: 'date', value: (row) => row.date },
    { title: 'Journal', kind: 'text', value: (row) => row.number },
    { title: 'School', kind: 'text', value: (row) => row.school },
    { title: 'Fund', kind: 'text', value: (row) => row.fund },
    { title: 'Cost centre', kind: 'text', value: (row) => row.costCentre },
    { title: 'Reference', kind: 'text', value: (row) => row.reference },
    { title: 'Narrative', kind: 'text', value: (row) => row.narrative },
    { title: 'Debit', kind: 'money', value: (row) => row.debit },
    { title: 'Credit', kind: 'money', value: (row) => row.credit },
    { title: 'Balance', kind: 'money', value: (row) => row.balance },
  ],
});
