import { financeLeads } from '@bursar/shared-types/roles';
import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useToday } from '../../../app/today.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import type { ListDefinition, LooseList } from '../../../patterns/list/definition.ts';
import { List } from '../../../patterns/list/list.tsx';
import { Page } from '../../../patterns/page.tsx';
import { money, month as monthWords } from '../../../words/format.ts';
import { useFundChoices, useMonthChoices } from '../choices.ts';
import { useSearchParam } from '../search-param.ts';
import { budgetLineColumns, figure } from './list-columns.tsx';
import type { Line } from './list-columns.tsx';
import { Totals } from './totals.tsx';

/** The budgets of the year, line by line: what was spent, what is committed, what is available. */
export default function BudgetsPage() {
  const [asked, setMonth] = useSearchParam('month');
  const { scope } = useTrust();
  const address = useAddress();
  const isOneSchool = scope.kind === 'school';
  const present = useToday().slice(0, 7);
  const month = asked || present;
  const [months, funds] = [useMonthChoices(month), useFundChoices()];
  const definition = useMemo((): ListDefinition<'reporting', '/account-lines', Line> => {
    return {
      service: 'reporting',
      path: '/account-lines',
      title: 'Budgets',
      one: 'budget line',
      columns: budgetLineColumns(isOneSchool, address),
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
        detail: [isOneSchool ? null : row.school, row.fund, `of ${money(row.budget)}`]
          .filter(Boolean)
          .join(' · '),
        end: figure(row, 'available'),
        status: statusOf(row),
      }),
      empty: 'Set a school’s budget of the year, or import the budgets of all schools.',
    };
  }, [funds, isOneSchool, month, address]);
  return (
    <Page
      title="Budgets"
      lead={`Available is budget less what is posted up to ${monthWords(month)} and what orders hold.`}
      actions={
        <ListActions
          actions={[
            {
              title: 'Set a school’s budget',
              path: 'finance/budgets/set',
              roles: financeLeads,
            },
            { title: 'Import budgets', path: 'finance/budgets/import', roles: financeLeads },
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

/** What the figure at the end of a line is, where there is no heading above it. */
function statusOf({ kind, available }: Line): string {
  if (kind === 'income') return available < 0 ? 'More than budgeted' : 'Still to receive';
  return available < 0 ? '■ Over budget' : 'Available';
}
