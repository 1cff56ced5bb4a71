import { financeReaders } from '@bursar/shared-types/roles';
import { ActualOfLine } from './actual-of-line.tsx';
import { Lead } from './lead.tsx';
import { Name } from './school.tsx';
import { useMay } from '../../../app/trust.tsx';
import type { Item } from '../../../api/types.ts';
import { listPage } from '../../../patterns/list/list-page.tsx';
import type { ListDefinition } from '../../../patterns/list/definition.ts';
import { academicYear, date, money, month, shortDate } from '../../../words/format.ts';
import { journalNumber } from '../../../words/journal-number.ts';
import { statusWord } from '../../../words/statuses.ts';

type Line = Item<'reporting', '/journal-lines'>;

const definition: ListDefinition<'reporting', '/journal-lines'> = {
  service: 'reporting',
  path: '/journal-lines',
  title: 'Journal lines',
  crumbs: [{ title: 'Management accounts', path: 'reports/management-accounts' }],
  lead: (
    <>
      <Lead what="Every line of every posted journal: what the actuals are made of" />
      <ActualOfLine />
    </>
  ),
  one: 'line',
  columns: [
    { key: 'number', title: 'Journal', width: 8, sort: 'number', cell: (row) => labelOf(row) },
    { key: 'date', title: 'Date', width: 7.5, sort: 'date', cell: (row) => date(row.date) },
    {
      key: 'account',
      title: 'Account',
      sort: 'account',
      cell: ({ account, accountName }) => `${account} ${accountName ?? ''}`,
    },
    { key: 'school', title: 'School', width: 13, cell: ({ schoolId }) => <Name id={schoolId} /> },
    { key: 'fund', title: 'Fund', width: 5, cell: ({ fund }) => fund },
    { key: 'source', title: 'Source', width: 7, cell: ({ source }) => statusWord(source) },
    { key: 'debit', title: 'Debit', width: 8.5, align: 'end', cell: (row) => side(row.debit) },
    { key: 'credit', title: 'Credit', width: 8.5, align: 'end', cell: (row) => side(row.credit) },
    { key: 'month', title: 'Period', width: 7, isOptional: true, cell: (row) => month(row.month) },
    {
      key: 'costCentre',
      title: 'Cost centre',
      width: 7,
      isOptional: true,
      cell: (row) => row.costCentre ?? '–',
    },
    {
      key: 'event',
      title: 'Position',
      width: 8,
      isOptional: true,
      cell: ({ event }) => `${event.source}#${event.seq}`,
    },
  ],
  filters: [
    { key: 'account', label: 'Account', kind: 'text' },
    { key: 'fund', label: 'Fund', kind: 'text' },
    { key: 'from', label: 'From', kind: 'date' },
    { key: 'to', label: 'To', kind: 'date' },
    { key: 'year', label: 'Year, like 2026/27', kind: 'text' },
    {
      key: 'source',
      label: 'Source',
      kind: 'choice',
      options: ['manual', 'import', 'opening', 'invoice', 'pay', 'reversal'].map((value) => ({
        value,
        label: statusWord(value),
      })),
    },
  ],
  defaultSort: '-date',
  scope: { param: 'school', takesSeveral: false },
  id: ({ journalId, line }) => `${journalId} ${line}`,
  phone: (row) => ({
    title: row.accountName ?? row.account,
    detail: `${labelOf(row)} · ${shortDate(row.date)} · ${row.fund}`,
    end: row.debit > 0 ? money(row.debit) : `${money(row.credit)} credit`,
  }),
  empty: 'The lines of posted journals are listed here.',
};

/** As Journals has it: its number is of the year of its date. */
const labelOf = ({ number, date: of }: Line): string =>
  journalNumber({ number, year: academicYear(of) });

const side = (pence: number): string => (pence === 0 ? '–' : money(pence));

const Plain = listPage(definition);
const Opening = listPage({
  ...definition,
  open: (row: Line) => `finance/journals/${row.journalId}`,
});

/** The lines of journals; they lead to their journals for whoever may read those. */
export default function JournalLines() {
  return useMay()(financeReaders) ? <Opening /> : <Plain />;
}
