import { listPage } from '../../../patterns/list/list-page.tsx';
import { categories } from '../categories.ts';
import { openState } from '../open-state.ts';
import { statusWord } from '../../../words/statuses.ts';
import { OpenAccount } from './open.tsx';
import { accountKinds, vatWord } from './words.ts';

/** The trust's chart of accounts: the platform's accounts and its own parts of them. */
export default listPage({
  service: 'finance',
  path: '/accounts',
  title: 'Chart of accounts',
  one: 'account',
  lead: 'One chart for every school, mapped to the academies accounts return (AAR).',
  columns: [
    { key: 'code', title: 'Code', width: 6, sort: 'code', cell: ({ code }) => code },
    { key: 'name', title: 'Name', sort: 'name', cell: ({ name }) => name },
    { key: 'category', title: 'Category', width: 13, cell: ({ category }) => category },
    { key: 'kind', title: 'Kind', width: 8, cell: ({ kind }) => statusWord(kind) },
    { key: 'aar', title: 'AAR line', width: 8, sort: 'aar', cell: ({ aarLine }) => aarLine },
    {
      key: 'control',
      title: 'Posted by',
      width: 9,
      cell: ({ control }) => (control ? 'Its sub-ledger' : 'Journals'),
    },
    { key: 'open', title: 'Open', width: 10, cell: (row) => openState(row) },
    {
      key: 'side',
      title: 'Normal side',
      width: 8,
      isOptional: true,
      cell: ({ normalSide }) => statusWord(normalSide),
    },
    { key: 'vat', title: 'VAT', width: 9, isOptional: true, cell: ({ vat }) => vatWord(vat) },
    {
      key: 'usedBy',
      title: 'Used by',
      width: 8,
      isOptional: true,
      cell: ({ usedBy }) => statusWord(usedBy),
    },
    { key: 'note', title: 'Note', width: 18, isOptional: true, cell: ({ note }) => note ?? '–' },
  ],
  filters: [
    { key: 'category', label: 'Category', kind: 'choice', options: categories },
    { key: 'kind', label: 'Kind', kind: 'choices', options: accountKinds },
    {
      key: 'control',
      label: 'Posted by',
      kind: 'choice',
      options: [
        { value: 'false', label: 'Journals' },
        { value: 'true', label: 'Its sub-ledger' },
      ],
    },
    { key: 'openOn', label: 'Open on', kind: 'date' },
  ],
  defaultSort: 'code',
  scope: null,
  id: ({ code }) => code,
  open: ({ code }) => `finance/accounts/${code}`,
  phone: (row) => ({
    title: `${row.code} ${row.name}`,
    detail: `${row.category} · ${row.aarLine}`,
    status: row.openTo || row.control ? (row.control ? 'Control' : openState(row)) : null,
  }),
  actions: <OpenAccount />,
  empty: 'A finance lead adopts the platform’s chart when a trust begins.',
});
