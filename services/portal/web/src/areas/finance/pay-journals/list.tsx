import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Item } from '../../../api/types.ts';
import { useAddress } from '../../../app/trust.tsx';
import type { ListDefinition, LooseList } from '../../../patterns/list/definition.ts';
import { List } from '../../../patterns/list/list.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { dateTime, money, month } from '../../../words/format.ts';
import { useMonthChoices } from '../choices.ts';

type PayJournal = Item<'finance', '/pay-journals'>;

const stateOf = ({ reversedBy, supersededBy }: PayJournal): string =>
  reversedBy || supersededBy ? 'Reversed' : 'Posted';

/** The journals of the months' pay, by school, each with the pay run that it came of. */
export default function PayJournalsPage() {
  const months = useMonthChoices();
  const address = useAddress();
  const definition = useMemo(
    (): ListDefinition<'finance', '/pay-journals'> => ({
      service: 'finance',
      path: '/pay-journals',
      title: 'Pay journals',
      one: 'pay journal',
      columns: [
        {
          key: 'number',
          title: 'Journal',
          width: 9,
          cell: ({ journalNumber }) => journalNumber,
        },
        {
          key: 'month',
          title: 'Month of pay',
          width: 8,
          sort: 'month',
          cell: (row) => month(row.month),
        },
        { key: 'school', title: 'School', sort: 'school', cell: ({ school }) => school },
        {
          key: 'total',
          title: 'Total',
          width: 10,
          align: 'end',
          sort: 'total',
          cell: ({ total }) => money(total),
        },
        { key: 'state', title: 'State', width: 8, cell: (row) => <Status of={stateOf(row)} /> },
        {
          key: 'run',
          title: 'Pay run',
          width: 9,
          cell: (row) => (
            <Link to={address(`people/pay-runs/${row.runId}`)}>
              Pay run <span className="visually-hidden">of {month(row.month)}</span>
            </Link>
          ),
        },
        {
          key: 'posted',
          title: 'Posted',
          width: 13,
          isOptional: true,
          cell: ({ postedAt }) => dateTime(postedAt),
        },
      ],
      filters: [
        { key: 'month', label: 'Month of pay', kind: 'choices', options: months },
        {
          key: 'standing',
          label: 'State',
          kind: 'choice',
          options: [
            { value: 'yes', label: 'Posted' },
            { value: 'no', label: 'Reversed' },
          ],
        },
      ],
      defaultSort: '-month',
      id: ({ journalId }) => journalId,
      open: ({ journalId }) => `finance/journals/${journalId}`,
      phone: (row) => ({
        title: row.school,
        detail: `${month(row.month)} · ${row.journalNumber}`,
        end: money(row.total),
        status: <Status of={stateOf(row)} />,
      }),
      empty: 'A journal is posted automatically when a month’s pay is released.',
    }),
    [months, address],
  );
  return (
    <Page
      title="Pay journals"
      lead="What released pay runs posted to the ledger: one journal for each school and month."
    >
      <List definition={definition as unknown as LooseList} />
    </Page>
  );
}
