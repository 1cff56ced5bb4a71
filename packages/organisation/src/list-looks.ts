import { filter, list } from '@bursar/service-kit';
import { accessLog } from '@bursar/service-kit/access-tables';
import { accessLogReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';

/**
 * What auditors have looked at in this service, for those who gave them access: every reply to them,
 * refusals too, logged before it was sent.
 */
export const listLooks = list({
  route: 'GET /access-log',
  summary: 'Looks of auditors',
  access: { roles: accessLogReaders, at: 'trust' },
  select: {
    id: accessLog.id,
    at: accessLog.at,
    userId: accessLog.subject,
    route: accessLog.route,
    target: accessLog.target,
    status: accessLog.status,
  },
  from: accessLog,
  id: accessLog.id,
  scope: { none: 'looks are of the whole trust' },
  filters: {
    from: filter.from(accessLog.at),
    before: filter.before(accessLog.at),
    user: filter.equals(accessLog.subject),
    route: filter.oneOf(accessLog.route),
    status: filter.oneOf(accessLog.status),
  },
  sorts: { at: accessLog.at, user: accessLog.subject, route: accessLog.route },
  defaultSort: '-at',
  search: [accessLog.target],
  item: z.object({
    id: z.string(),
    at: z.string(),
    userId: z.string(),
    route: z.string(),
    target: z.string(),
    status: z.int(),
  }),
  toItem: (row) => ({ ...row, at: new Date(row.at).toISOString() }),
  columns: [
    { title: 'At', kind: 'instant', value: (row) => row.at },
    { title: 'User', kind: 'text', value: (row) => row.userId },
    { title: 'Route', kind: 'text', value: (row) => row.route },
    { title: 'Target', kind: 'text', value: (row) => row.target },
    { title: 'Status', kind: 'number', value: (row) => row.status },
  ],
});
