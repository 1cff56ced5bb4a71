import { orgSchool } from '@bursar/organisation';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { riskReaders } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { timetableItem } from './tables.ts';

const t = timetableItem;

/** The compliance timetable of the schools that somebody may see, as this service has heard it (R2). */
export const listTimetable = list({
  route: 'GET /timetable',
  summary: 'Compliance timetable: statutory checks as heard from estates',
  access: { roles: riskReaders, at: 'anywhere' },
  select: {
    id: t.id,
    schoolId: t.schoolId,
    school: orgSchool.name,
    siteId: t.siteId,
    area: t.area,
    code: t.code,
    state: t.state,
    checkId: t.checkId,
    dueOn: t.dueOn,
    lastDoneOn: t.lastDoneOn,
  },
  from: (select) =>
    select
      .from(t)
      .leftJoin(orgSchool, and(eq(orgSchool.trustId, t.trustId), eq(orgSchool.id, t.schoolId))),
  id: t.id,
  scope: t.schoolId,
  filters: {
    school: filter.oneOf(t.schoolId),
    area: filter.oneOf(t.area),
    state: filter.oneOf(t.state),
    dueFrom: filter.from(t.dueOn),
    dueTo: filter.to(t.dueOn),
  },
  sorts: { dueOn: t.dueOn, area: t.area, school: orgSchool.name },
  defaultSort: 'dueOn',
  search: [t.code, t.area, orgSchool.name],
  item: z.object({
    id: Uuid,
    schoolId: Uuid,
    school: z.string().nullable(),
    siteId: Uuid,
    area: z.string(),
    code: z.string(),
    state: z.string().describe('scheduled, overdue, failed (until its re-test passes) or ended'),
    checkId: Uuid.nullable(),
    dueOn: BusinessDate.nullable(),
    lastDoneOn: BusinessDate.nullable(),
  }),
  columns: [
    { title: 'School', kind: 'text', value: (item) => item.school },
    { title: 'Area', kind: 'text', value: (item) => item.area },
    { title: 'Check', kind: 'text', value: (item) => item.code },
    { title: 'State', kind: 'text', value: (item) => item.state },
    { title: 'Due on', kind: 'date', value: (item) => item.dueOn },
    { title: 'Last done on', kind: 'date', value: (item) => item.lastDoneOn },
  ],
});
