import { hrLeads } from '@bursar/shared-types/roles';
import type { Item } from '../../../api/types.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { count, date, dateTime, money, month } from '../../../words/format.ts';
import { runStates, runWord } from './words.ts';

type Run = Item<'hr-payroll', '/pay-runs'>;

const state = (run: Run) => <Status of={runWord(run.state)} />;

/** The months' pay, whatever became of each run. */
export default listPage({
  service: 'hr-payroll',
  path: '/pay-runs',
  title: 'Pay runs',
  lead: 'One month’s pay in each run: prepared by one person, released to the ledger by another.',
  one: 'pay run',
  columns: [
    { key: 'month', title: 'Month', width: 7, sort: 'month', cell: (run) => month(run.month) },
    { key: 'state', title: 'State', width: 12, cell: state },
    { key: 'payDate', title: 'Paid on', width: 8, cell: ({ payDate }) => date(payDate) },
    {
      key: 'holders',
      title: 'Holders of posts',
      width: 9,
      align: 'end',
      cell: ({ holders }) => count(holders),
    },
    {
      key: 'total',
      title: 'Cost',
      width: 9,
      align: 'end',
      sort: 'total',
      cell: ({ total }) => money(total),
    },
    { key: 'preparedBy', title: 'Prepared by', cell: (run) => <Name id={run.preparedBy} /> },
    { key: 'releasedBy', title: 'Released by', cell: (run) => <Name id={run.releasedBy} /> },
    {
      key: 'preparedAt',
      title: 'Prepared',
      width: 13,
      sort: 'preparedAt',
      isOptional: true,
      cell: ({ preparedAt }) => dateTime(preparedAt),
    },
  ],
  filters: [
    { key: 'state', label: 'State', kind: 'choices', options: runStates },
    { key: 'from', label: 'From month', kind: 'month' },
    { key: 'to', label: 'To month', kind: 'month' },
  ],
  defaultSort: '-month',
  scope: null,
  id: ({ id }) => id,
  open: ({ id }) => `people/pay-runs/${id}`,
  phone: (run) => ({
    title: month(run.month),
    detail: `${count(run.holders)} holders, paid on ${date(run.payDate)}`,
    end: money(run.total),
    status: state(run),
  }),
  actions: (
    <ListActions
      actions={[{ title: 'Prepare a month’s pay', path: 'people/pay-runs/new', roles: hrLeads }]}
    />
  ),
  empty: 'Pay runs are listed here once prepared from posts and the people who hold them.',
});
