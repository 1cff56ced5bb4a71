import { orgSchool } from '@bursar/organisation';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { estatesReaders } from '@bursar/shared-types/roles';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { checkStates, statutoryCheck } from './tables.ts';

/** The checks behind the board. Names of the catalogue are those of estates. */
export const listChecks = list({
  route: 'GET /compliance/checks',
  summary: 'The statutory checks behind the compliance board',
  access: { roles: estatesReaders, at: 'anywhere' },
  select: {
    id: statutoryCheck.id,
    schoolId: statutoryCheck.schoolId,
    school: orgSchool.name,
    siteId: statutoryCheck.siteId,
    area: statutoryCheck.area,
    catalogueCode: statutoryCheck.catalogueCode,
    dueOn: statutoryCheck.dueOn,
    state: statutoryCheck.state,
    overdueOn: statutoryCheck.overdueOn,
    completedOn: statutoryCheck.completedOn,
    ownerId: statutoryCheck.ownerId,
    seq: statutoryCheck.seq,
  },
  from: (select) =>
    select
      .from(statutoryCheck)
      .leftJoin(
        orgSchool,
        and(
          eq(orgSchool.trustId, statutoryCheck.trustId),
          eq(orgSchool.id, statutoryCheck.schoolId),
        ),
      ),
  where: () => sql`${statutoryCheck.state} <> 'ended'`,
  id: statutoryCheck.id,
  scope: statutoryCheck.schoolId,
  filters: {
    school: filter.oneOf(statutoryCheck.schoolId),
    area: filter.oneOf(statutoryCheck.area),
    state: filter.oneOf(statutoryCheck.state),
    owner: filter.equals(statutoryCheck.ownerId),
    from: filter.from(statutoryCheck.dueOn),
    to: filter.to(statutoryCheck.dueOn),
  },
  sorts: { due: statutoryCheck.dueOn, area: statutoryCheck.area, school: orgSchool.name },
  defaultSort: 'due',
  search: [statutoryCheck.catalogueCode, statutoryCheck.area, orgSchool.name],
  item: z.object({
    id: z.string(),
    schoolId: z.string(),
    school: z.string().nullable(),
    siteId: z.string(),
    area: z.string(),
    catalogueCode: z.string(),
    dueOn: z.string(),
    state: z.enum(checkStates),
    overdueOn: z.string().nullable(),
    completedOn: z.string().nullable(),
    ownerId: z.string().nullable(),
    event: z.string(),
  }),
  toItem: ({ seq, ...row }) => ({ ...row, event: `estates#${seq}` }),
  columns: [
    { title: 'School', kind: 'text', value: (item) => item.school ?? item.schoolId },
    { title: 'Area', kind: 'text', value: (item) => item.area },
    { title: 'Check', kind: 'text', value: (item) => item.catalogueCode },
    { title: 'Due', kind: 'date', value: (item) => item.dueOn },
    { title: 'State', kind: 'text', value: (item) => item.state },
    { title: 'Found overdue', kind: 'date', value: (item) => item.overdueOn },
    { title: 'Done', kind: 'date', value: (item) => item.completedOn },
    { title: 'Owner', kind: 'text', value: (item) => item.ownerId },
    { title: 'Event', kind: 'text', value: (item) => item.event },
  ],
});
