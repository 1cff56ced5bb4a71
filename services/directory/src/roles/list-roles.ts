import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { roleReaders, scopeLevels } from '@bursar/shared-types/roles';
import { and, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { cluster, school } from '../schools/index.ts';
import { assignment } from './tables.ts';

const RoleItem = z.object({
  id: Uuid,
  userId: Uuid,
  role: z.string(),
  at: z.enum(scopeLevels),
  scopeId: Uuid.nullable(),
  scope: z.string().nullable().describe('Name of the school or cluster'),
  from: BusinessDate,
  to: BusinessDate.nullable(),
  givenBy: z.string(),
  givenAt: z.string(),
  endedBy: z.string().nullable(),
  endedAt: z.string().nullable(),
  version: z.int(),
});

/**
 * Who holds what and who has held it: with `on`, as it was on a day. By id: names are asked of
 * `/people`. `givenAt` tells when it was recorded, which is when it began to count if that is later.
 */
export const listRoles = list({
  route: 'GET /roles',
  summary: 'Roles and their history',
  access: { roles: roleReaders, at: 'trust' },
  select: {
    id: assignment.id,
    userId: assignment.userId,
    role: assignment.role,
    at: assignment.at,
    scopeId: assignment.scopeId,
    scope: sql<string | null>`coalesce(${school.name}, ${cluster.name})`.as('scope'),
    from: assignment.fromOn,
    to: assignment.toOn,
    givenBy: assignment.givenBy,
    givenAt: assignment.givenAt,
    endedBy: assignment.endedBy,
    endedAt: assignment.endedAt,
    version: assignment.version,
  },
  from: (select) =>
    select
      .from(assignment)
      .leftJoin(
        school,
        and(eq(school.trustId, assignment.trustId), eq(school.id, assignment.scopeId)),
      )
      .leftJoin(
        cluster,
        and(eq(cluster.trustId, assignment.trustId), eq(cluster.id, assignment.scopeId)),
      ),
  id: assignment.id,
  scope: { none: 'roles are the trust’s own, and only those who oversee all of it see them' },
  search: [assignment.role, school.name, cluster.name],
  filters: {
    /** Who held what on a day. */
    on: filter.by(BusinessDate, (day) =>
      and(lte(assignment.fromOn, day), or(isNull(assignment.toOn), gte(assignment.toOn, day)))!,
    ),
    endsFrom: filter.from(assignment.toOn),
    endsTo: filter.to(assignment.toOn),
    user: filter.equals(assignment.userId),
    role: filter.oneOf(assignment.role),
    at: filter.oneOf(assignment.at),
    scope: filter.equals(assignment.scopeId),
  },
  sorts: {
    from: assignment.fromOn,
    to: assignment.toOn,
    role: assignment.role,
    givenAt: assignment.givenAt,
  },
  defaultSort: '-from',
  item: RoleItem,
  columns: [
    { title: 'User id', kind: 'text', value: (one) => one.userId },
    { title: 'Role', kind: 'text', value: (one) => one.role },
    { title: 'Held at', kind: 'text', value: (one) => one.at },
    { title: 'School or cluster', kind: 'text', value: (one) => one.scope },
    { title: 'From', kind: 'date', value: (one) => one.from },
    { title: 'To', kind: 'date', value: (one) => one.to },
    { title: 'Given by', kind: 'text', value: (one) => one.givenBy },
    { title: 'Given at', kind: 'instant', value: (one) => one.givenAt },
    { title: 'Ended by', kind: 'text', value: (one) => one.endedBy },
    { title: 'Ended at', kind: 'instant', value: (one) => one.endedAt },
  ],
});
