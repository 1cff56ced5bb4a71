import { filter, list } from '@bursar/service-kit';
import { Awaiting } from '@bursar/shared-types/events/fields';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { journalDraft } from './tables.ts';

/** The caller's own drafts, and what others have submitted in the schools they read. */
export const listDrafts = list({
  route: 'GET /journal-drafts',
  summary: 'Drafts of journals, and journals that wait for approval',
  access: { roles: ledgerReaders, at: 'anywhere' },
  select: {
    id: journalDraft.id,
    state: journalDraft.state,
    author: journalDraft.author,
    date: journalDraft.date,
    reference: journalDraft.reference,
    narrative: journalDraft.narrative,
    total: journalDraft.total,
    schoolIds: journalDraft.schoolIds,
    reverses: journalDraft.reverses,
    awaiting: journalDraft.awaiting,
    journalId: journalDraft.journalId,
    changedAt: journalDraft.changedAt,
    version: journalDraft.version,
  },
  from: journalDraft,
  where: (_, { actor }) =>
    sql`(${journalDraft.state} <> 'draft' or ${journalDraft.author} = ${actor.id})`,
  id: journalDraft.id,
  scope: journalDraft.schoolIds,
  filters: {
    state: filter.oneOf(journalDraft.state),
    author: filter.equals(journalDraft.author),
    from: filter.from(journalDraft.date),
    to: filter.to(journalDraft.date),
    atLeast: filter.from(journalDraft.total),
  },
  sorts: { changed: journalDraft.changedAt, date: journalDraft.date, total: journalDraft.total },
  defaultSort: '-changed',
  search: [journalDraft.reference, journalDraft.narrative],
  item: z.object({
    id: z.string(),
    state: z.string(),
    author: z.string(),
    date: z.string().nullable(),
    reference: z.string(),
    narrative: z.string(),
    total: z.bigint(),
    schoolIds: z.array(z.string()),
    reverses: z.string().nullable(),
    awaiting: Awaiting.nullable(),
    journalId: z.string().nullable(),
    changedAt: z.string(),
    version: z.int(),
  }),
  toItem: (row) => ({ ...row, changedAt: new Date(row.changedAt).toISOString() }),
  columns: [
    { title: 'State', kind: 'text', value: (row) => row.state },
    { title: 'Date', kind: 'date', value: (row) => row.date },
    { title: 'Reference', kind: 'text', value: (row) => row.reference },
    { title: 'Narrative', kind: 'text', value: (row) => row.narrative },
    { title: 'Total', kind: 'money', value: (row) => row.total },
    { title: 'Author', kind: 'text', value: (row) => row.author },
    { title: 'Changed', kind: 'instant', value: (row) => row.changedAt },
  ],
});
