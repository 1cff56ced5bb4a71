import type { Item } from '../../../api/types.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { date, dateTime, money } from '../../../words/format.ts';
import { draftWord, waitsFor } from './words.ts';

type Draft = Item<'finance', '/journal-drafts'>;

/** Drafts of the ledger, and journals that wait for approval. */
export default listPage({
  service: 'finance',
  path: '/journal-drafts',
  title: 'Journals to approve',
  one: 'journal',
  columns: [
    {
      key: 'narrative',
      title: 'Narrative',
      cell: ({ narrative }) => narrative || 'Without narrative',
    },
    {
      key: 'state',
      title: 'State',
      width: 12,
      cell: ({ state }) => <Status of={draftWord(state)} />,
    },
    {
      key: 'total',
      title: 'Total',
      width: 9,
      align: 'end',
      sort: 'total',
      cell: ({ total }) => money(total),
    },
    {
      key: 'date',
      title: 'Date',
      width: 8,
      sort: 'date',
      cell: (row) => (row.date ? date(row.date) : '–'),
    },
    { key: 'author', title: 'From', width: 10, cell: ({ author }) => <Name id={author} /> },
    {
      key: 'waits',
      title: 'Waits for',
      width: 14,
      cell: (row: Draft) => waitsFor(row.awaiting) ?? '–',
    },
    {
      key: 'changed',
      title: 'Changed',
      width: 13,
      sort: 'changed',
      cell: (row) => dateTime(row.changedAt),
    },
  ],
  filters: [
    {
      key: 'state',
      label: 'State',
      kind: 'choices',
      options: ['draft', 'submitted', 'returned', 'rejected', 'posted'].map((value) => ({
        value,
        label: draftWord(value),
      })),
    },
    { key: 'from', label: 'From', kind: 'date' },
    { key: 'to', label: 'To', kind: 'date' },
    { key: 'atLeast', label: 'At least', kind: 'money' },
  ],
  defaultSort: '-changed',
  scope: null,
  id: ({ id }) => id,
  open: ({ id }) => `finance/journal-drafts/${id}`,
  phone: (row) => ({
    title: row.narrative || 'Without narrative',
    detail: waitsFor(row.awaiting) ?? dateTime(row.changedAt),
    end: money(row.total),
    status: <Status of={draftWord(row.state)} />,
  }),
  empty:
    'A journal above its author’s limit waits here for the approver in the scheme of delegation.',
});
