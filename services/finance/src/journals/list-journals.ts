import { filter, list, unitsWhere } from '@bursar/service-kit';
import type { Context } from '@bursar/service-kit';
import { AskedYear } from '@bursar/shared-types/dates';
import { AccountCode, FundCode } from '@bursar/shared-types/events/fields';
import { Uuid } from '@bursar/shared-types/ids';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { amountIs } from '../amount-word.ts';
import { journal } from './tables.ts';

/** A journal with a line that the caller may see and for which `condition` holds. */
function hasLine(condition: SQL, { actor }: Context): SQL {
  const units = unitsWhere(actor, ledgerReaders);
  const seen = units === 'all' ? sql`true` : sql`l.school_id = any(${sql.param(units)}::uuid[])`;
  return sql`exists (select from journal_line l where l.trust_id = ${journal.trustId}
    and l.journal_id = ${journal.id} and ${seen} and ${condition})`;
}

/** Posted journals. A school sees those that touch it. */
export const listJournals = list({
  route: 'GET /journals',
  summary: 'Posted journals',
  access: { roles: ledgerReaders, at: 'anywhere' },
  select: {
    id: journal.id,
    number: journal.label,
    year: journal.year,
    month: journal.month,
    date: journal.date,
    kind: journal.kind,
    source: journal.source,
    reference: journal.reference,
    narrative: journal.narrative,
    total: journal.total,
    schoolIds: journal.schoolIds,
    schools: sql<string>`(select string_agg(s.name, '; ' order by s.name) from org_school s
      where s.trust_id = ${journal.trustId} and s.id = any(${journal.schoolIds}))`.as('schools'),
    reverses: journal.reverses,
    reversedBy: journal.reversedBy,
    enteredBy: journal.enteredBy,
    postedBy: journal.postedBy,
    postedAt: journal.postedAt,
    attachments: sql<number>`cardinality(${journal.attachments})`.as('attached'),
  },
  from: journal,
  id: journal.id,
  scope: journal.schoolIds,
  filters: {
    number: filter.oneOf(journal.label),
    from: filter.from(journal.date),
    to: filter.to(journal.date),
    month: filter.oneOf(journal.month),
    year: filter.by(AskedYear, (year) => eq(journal.year, year)),
    school: filter.by(Uuid, (id) => sql`${journal.schoolIds} @> array[${id}]::uuid[]`),
    account: filter.by(AccountCode, (code, ctx) => hasLine(sql`l.account = ${code}`, ctx)),
    fund: filter.by(FundCode, (code, ctx) => hasLine(sql`l.fund = ${code}`, ctx)),
    kind: filter.oneOf(journal.kind),
    source: filter.oneOf(journal.source),
    atLeast: filter.from(journal.total),
    atMost: filter.to(journal.total),
    postedBy: filter.equals(journal.postedBy),
    enteredBy: filter.equals(journal.enteredBy),
    reversed: filter.by(z.enum(['true', 'false']), (is) =>
      is === 'true' ? sql`${journal.reversedBy} is not null` : sql`${journal.reversedBy} is null`,
    ),
  },
  sorts: {
    date: journal.date,
    number: journal.label,
    total: journal.total,
    posted: journal.postedAt,
  },
  defaultSort: '-date',
  search: [journal.label, journal.reference, journal.narrative, amountIs(journal.total)],
  item: z.object({
    id: z.string(),
    number: z.string(),
    year: z.string(),
    month: z.string(),
    date: z.string(),
    kind: z.string(),
    source: z.string(),
    reference: z.string(),
    narrative: z.string(),
    total: z.bigint(),
    schoolIds: z.array(z.string()),
    schools: z.string().nullable(),
    reverses: z.string().nullable(),
    reversedBy: z.string().nullable(),
    enteredBy: z.string().nullable(),
    postedBy: z.string(),
    postedAt: z.string(),
    attachments: z.int(),
  }),
  toItem: (row) => ({ ...row, postedAt: new Date(row.postedAt).toISOString() }),
  columns: [
    { title: 'Number', kind: 'text', value: (row) => row.number },
    { title: 'Date', kind: 'date', value: (row) => row.date },
    { title: 'Kind', kind: 'text', value: (row) => row.kind },
    { title: 'Source', kind: 'text', value: (row) => row.source },
    { title: 'Reference', kind: 'text', value: (row) => row.reference },
    { title: 'Narrative', kind: 'text', value: (row) => row.narrative },
    { title: 'Total', kind: 'money', value: (row) => row.total },
    { title: 'Schools', kind: 'text', value: (row) => row.schools },
    { title: 'Reversed', kind: 'text', value: (row) => row.reversedBy !== null },
    { title: 'Attachments', kind: 'number', value: (row) => row.attachments },
    { title: 'Entered by', kind: 'text', value: (row) => row.enteredBy },
    { title: 'Posted by', kind: 'text', value: (row) => row.postedBy },
    { title: 'Posted', kind: 'instant', value: (row) => row.postedAt },
  ],
});
