import type { Item } from '../../../api/types.ts';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { date, dateTime, money, shortDate } from '../../../words/format.ts';
import { financeWriters } from '@bursar/shared-types/roles';
import { allKinds, kindWord, sources } from './words.ts';

type Journal = Item<'finance', '/journals'>;

const stateOf = ({ reversedBy, reverses }: Journal): string =>
  reversedBy ? 'Reversed' : reverses ? 'Posted' : 'Posted';

/** Every posted journal, by whatever way it came into the ledger. */
export default listPage({
  service: 'finance',
  path: '/journals',
  title: 'Journals',
  one: 'journal',
  columns: [
    { key: 'number', title: 'Number', width: 8.5, sort: 'number', cell: ({ number }) => number },
    { key: 'date', title: 'Date', width: 7.5, sort: 'date', cell: (row) => date(row.date) },
    { key: 'kind', title: 'Kind', width: 8, cell: ({ kind }) => kindWord(kind) },
    { key: 'narrative', title: 'Narrative', cell: ({ narrative }) => narrative },
    { key: 'schools', title: 'Schools', width: 13, cell: ({ schools }) => schools ?? 'Several' },
    {
      key: 'total',
      title: 'Total',
      width: 8.5,
      align: 'end',
      sort: 'total',
      cell: ({ total }) => money(total),
    },
    { key: 'state', title: 'State', width: 7, cell: (row) => <Status of={stateOf(row)} /> },
    {
      key: 'reference',
      title: 'Reference',
      width: 9,
      isOptional: true,
      cell: (row) => row.reference,
    },
    {
      key: 'source',
      title: 'Source',
      width: 7,
      isOptional: true,
      cell: (row) => kindWord(row.source),
    },
    {
      key: 'posted',
      title: 'Posted',
      width: 12,
      sort: 'posted',
      isOptional: true,
      cell: ({ postedAt }) => dateTime(postedAt),
    },
    {
      key: 'postedBy',
      title: 'Posted by',
      width: 9,
      isOptional: true,
      cell: ({ postedBy }) => <Name id={postedBy} />,
    },
  ],
  filters: [
    { key: 'from', label: 'From', kind: 'date' },
    { key: 'to', label: 'To', kind: 'date' },
    { key: 'kind', label: 'Kind', kind: 'choices', options: allKinds },
    { key: 'source', label: 'Source', kind: 'choice', options: sources },
    { key: 'account', label: 'Account', kind: 'text' },
    { key: 'atLeast', label: 'At least', kind: 'money' },
  ],
  defaultSort: '-date',
  scope: { param: 'school', takesSeveral: false },
  id: ({ id }) => id,
  open: ({ id }) => `finance/journals/${id}`,
  phone: (row) => ({
    title: row.narrative,
    detail: `${row.number} · ${shortDate(row.date)} · ${row.schools ?? 'Several schools'}`,
    end: money(row.total),
    status: row.reversedBy ? <Status of="Reversed" /> : null,
  }),
  actions: (
    <ListActions
      actions={[
        { title: 'New journal', path: 'finance/journals/new', roles: financeWriters },
        { title: 'Import journals', path: 'finance/journals/import', roles: financeWriters },
      ]}
    />
  ),
  empty: 'Posted journals are listed here; drafts have a list of their own.',
});
