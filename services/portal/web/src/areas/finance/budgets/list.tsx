import { Select } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Item } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { ExplainLink } from '../../../patterns/explain/index.ts';
import { ListActions } from '../../../patterns/list/actions.tsx';
import type { ListDefinition, LooseList } from '../../../patterns/list/definition.ts';
import { List } from '../../../patterns/list/list.tsx';
import { Page } from '../../../patterns/page.tsx';
import { money, month as monthWords } from '../../../words/format.ts';
import { useFundChoices, useMonthChoices } from '../choices.ts';
import { useSearchParam } from '../search-param.ts';
import { Totals } from './totals.tsx';

type Line = Item<'reporting', '/account-lines'>;

/** The budgets of the year, line by line: what was spent, what is committed, what is available. */
export default function BudgetsPage() {
  const [asked, setMonth] = useSearchParam('month');
  const { scope } = useTrust();
  const address = useAddress();
  const present = useToday().slice(0, 7);
  const month = asked || present;
  const [months, funds] = [useMonthChoices(month), useFundChoices()];
  const definition = useMemo((): ListDefinition<'reporting', '/account-lines', Line> => {
    const enquiry = ({ account, schoolId, fund }: Line) => (
      <Link
        to={address(`finance/accounts/${account}`, schoolId) as string}
        search={{ fund } as never}
      >
        {account} <span className="visually-hidden">and its lines</span>
      </Link>
    );
    const figure = (row: Line, measure: 'budget' | 'actual' | 'commitment' | 'available') => (
      <ExplainLink
        figure={{
          of: 'accounts',
          measure,
          line: row.account,
          month: row.month,
          schoolIds: [row.schoolId],
          fund: row.fund,
          position: null,
        }}
      >
        {money(row[measure])}
      </ExplainLink>
    );
    return {
      service: 'reporting',
      path: '/account-lines',
      title: 'Budgets',
      one: 'budget line',
      columns: [
        { key: 'account', title: 'Account', width: 5.5, sort: 'account', cell: enquiry },
        { key: 'name', title: 'Name', cell: ({ accountName }) => accountName },
        ...(scope.kind === 'school'
          ? []
          : [
              {
                key: 'school',
                title: 'School',
                width: 11,
                sort: 'school',
                cell: ({ school }: Line) => school,
              },
            ]),
        { key: 'fund', title: 'Fund', width: 4.5, cell: ({ fund }) => fund },
        ...(
          [
            ['budget', 'Budget'],
            ['actual', 'Actual'],
            ['commitment', 'Committed'],
            ['available', 'Available'],
          ] as const
        ).map(([key, title]) => ({
          key,
          title,
          width: 8.5,
          align: 'end' as const,
          cell: (row: Line) =>
            key === 'available' && row.available < 0 && row.kind === 'expenditure' ? (
              <>
                ■ {figure(row, key)}
                <span className="visually-hidden"> over budget</span>
              </>
            ) : (
              figure(row, key)
            ),
        })),
        {
          key: 'forecast',
          title: 'Forecast',
          width: 9.5,
          align: 'end',
          isOptional: true,
          cell: ({ forecast }) => money(forecast),
        },
      ],
      filters: [
        {
          key: 'kind',
          label: 'Kind',
          kind: 'choice',
          options: [
            { value: 'expenditure', label: 'Expenditure' },
            { value: 'income', label: 'Income' },
          ],
        },
        { key: 'fund', label: 'Fund', kind: 'choices', options: funds },
      ],
      defaultSort: 'account',
      fixed: { month },
      id: (row) => [row.month, row.schoolId, row.fund, row.account].join(),
      phone: (row) => ({
        title: `${row.account} ${row.accountName}`,
        detail: [scope.kind === 'school' ? null : row.school, row.fund, `of ${money(row.budget)}`]
          .filter(Boolean)
          .join(' · '),
        end: figure(row, 'available'),
        status: row.kind === 'expenditure' && row.available < 0 ? '■ Over budget' : 'Available',
      }),
      empty: 'Set a school’s budget of the year, or import the budgets of all schools.',
    };
  }, [funds, scope.kind, month, address]);
  return (
    <Page
      title="Budgets"
      lead={`Available is budget less what is posted up to ${monthWords(month)}, less what orders hold.`}
      actions={
        <ListActions
          actions={[
            {
              title: 'Set a school’s budget',
              path: 'finance/budgets/set',
              roles: ['finance-lead'],
            },
            { title: 'Import budgets', path: 'finance/budgets/import', roles: ['finance-lead'] },
          ]}
        />
      }
    >
      <Select
        label="Actual up to the end of"
        className="no-print"
        w="14rem"
        data={months}
        value={month}
        onChange={setMonth}
        searchable
        allowDeselect={false}
      />
      <Totals month={month} />
      <List definition={definition as unknown as LooseList} />
    </Page>
  );
}
