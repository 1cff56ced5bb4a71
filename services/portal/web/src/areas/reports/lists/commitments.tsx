import { listPage } from '../../../patterns/list/list-page.tsx';
import { money } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import { Lead } from './lead.tsx';
import { Name } from './school.tsx';

/** Money that is reserved for orders and not yet invoiced or released. */
export default listPage({
  service: 'reporting',
  path: '/commitments',
  title: 'Commitments',
  crumbs: [{ title: 'Management accounts', path: 'reports/management-accounts' }],
  lead: <Lead what="Money reserved and not yet invoiced or released" />,
  one: 'commitment',
  columns: [
    { key: 'matter', title: 'For', width: 8, cell: ({ matter }) => statusWord(matter) },
    {
      key: 'account',
      title: 'Account',
      sort: 'account',
      cell: ({ account, accountName }) => `${account} ${accountName ?? ''}`,
    },
    { key: 'school', title: 'School', width: 16, cell: ({ schoolId }) => <Name id={schoolId} /> },
    { key: 'fund', title: 'Fund', width: 6, cell: ({ fund }) => fund },
    { key: 'year', title: 'Year', width: 6, cell: ({ year }) => year },
    {
      key: 'amount',
      title: 'Held',
      width: 9,
      align: 'end',
      sort: 'amount',
      cell: ({ amount }) => money(amount),
    },
  ],
  filters: [
    { key: 'account', label: 'Account', kind: 'text' },
    { key: 'fund', label: 'Fund', kind: 'text' },
    { key: 'year', label: 'Year, like 2026/27', kind: 'text' },
  ],
  defaultSort: '-amount',
  scope: { param: 'school', takesSeveral: false },
  id: ({ matterId, schoolId, fund, account, year }) =>
    [matterId, schoolId, fund, account, year].join(' '),
  open: ({ matterId }) => `procurement/orders/${matterId}`,
  school: ({ schoolId }) => schoolId,
  phone: (row) => ({
    title: row.accountName ?? row.account,
    detail: (
      <>
        <Name id={row.schoolId} /> · {row.fund}
      </>
    ),
    end: money(row.amount),
  }),
  empty: 'An order holds its money here from the day it is submitted until it is invoiced.',
});
