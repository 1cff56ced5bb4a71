import { filter, list } from '@bursar/service-kit';
import { payReaders } from '@bursar/shared-types/roles';
import { RunShown, runShown } from './run-shown.ts';
import { payRun } from './tables.ts';

/** The months' pay, the last first. */
export const listRuns = list({
  route: 'GET /pay-runs',
  summary: 'The months’ pay',
  access: { roles: payReaders, at: 'trust' },
  select: {
    id: payRun.id,
    month: payRun.month,
    payDate: payRun.payDate,
    state: payRun.state,
    supersedes: payRun.supersedes,
    holders: payRun.holders,
    total: payRun.total,
    notIncluded: payRun.notIncluded,
    ratesToCheck: payRun.ratesToCheck,
    preparedBy: payRun.preparedBy,
    preparedAt: payRun.preparedAt,
    releasedBy: payRun.releasedBy,
    releasedAt: payRun.releasedAt,
  },
  from: payRun,
  id: payRun.id,
  scope: { none: 'a run is of all schools, and is read by those who read for the whole trust' },
  filters: {
    state: filter.oneOf(payRun.state),
    month: filter.oneOf(payRun.month),
    from: filter.from(payRun.month),
    to: filter.to(payRun.month),
  },
  sorts: { month: payRun.month, total: payRun.total, preparedAt: payRun.preparedAt },
  defaultSort: '-month',
  search: [payRun.month],
  item: RunShown,
  toItem: runShown,
  columns: [
    { title: 'Month', kind: 'text', value: (run) => run.month },
    { title: 'Paid on', kind: 'date', value: (run) => run.payDate },
    { title: 'State', kind: 'text', value: (run) => run.state },
    { title: 'Holders of posts', kind: 'number', value: (run) => run.holders },
    { title: 'Cost', kind: 'money', value: (run) => run.total },
    { title: 'Prepared', kind: 'instant', value: (run) => run.preparedAt },
    { title: 'Released', kind: 'instant', value: (run) => run.releasedAt },
    { title: 'Not included', kind: 'text', value: (run) => run.notIncluded.join(' ') },
  ],
});
