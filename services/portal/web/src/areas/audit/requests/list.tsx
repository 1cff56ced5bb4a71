import { auditAskers } from '@bursar/shared-types/roles';
import { useToday } from '../../../app/today.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { sentenceCase } from '../../../words/sentence-case.ts';
import { date, dateTime, shortDate } from '../../../words/format.ts';

/** When an answer is due; past its day, while it is still asked for, it says so. */
function Due({ on, state }: { readonly on: string | null; readonly state: string }) {
  const today = useToday();
  if (on === null) return '–';
  return state === 'open' && on < today ? <Status of="Overdue" /> : date(on);
}

/** What auditors have asked the trust for. */
export default listPage({
  service: 'reporting',
  path: '/audit-requests',
  title: 'Requests of the auditor',
  one: 'request',
  columns: [
    { key: 'number', title: 'Number', width: 6, sort: 'number', cell: ({ number }) => number },
    { key: 'title', title: 'Request', cell: ({ title }) => title },
    { key: 'state', title: 'State', width: 8, cell: ({ state }) => <Status of={state} /> },
    {
      key: 'due',
      title: 'Due',
      width: 8,
      sort: 'due',
      cell: (row) => <Due on={row.dueOn} state={row.state} />,
    },
    { key: 'askedBy', title: 'Asked by', width: 11, cell: ({ askedBy }) => <Name id={askedBy} /> },
    {
      key: 'updated',
      title: 'Last changed',
      width: 12,
      sort: 'updated',
      cell: ({ updatedAt }) => dateTime(updatedAt),
    },
  ],
  filters: [
    {
      key: 'state',
      label: 'State',
      kind: 'choices',
      options: ['open', 'answered', 'closed'].map((value) => ({
        value,
        label: sentenceCase(value),
      })),
    },
    { key: 'dueBy', label: 'Due by', kind: 'date' },
  ],
  defaultSort: '-number',
  scope: null,
  id: ({ id }) => id,
  open: ({ id }) => `audit/requests/${id}`,
  phone: (row) => ({
    title: row.title,
    detail: `${row.number}${row.dueOn ? ` · due ${shortDate(row.dueOn)}` : ''}`,
    status: <Status of={row.state} />,
  }),
  actions: (
    <ListActions
      actions={[{ title: 'Ask for evidence', path: 'audit/requests/new', roles: auditAskers }]}
    />
  ),
  empty: 'What an auditor asks for stands here, with the answers and the records that prove them.',
});
