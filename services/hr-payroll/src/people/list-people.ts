import { orgSchool } from '@bursar/organisation';
import { filter, list } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { hrLeads } from '@bursar/shared-types/roles';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { person } from './tables.ts';

/** Whoever works or worked here, by name: for HR alone, where they hold the role. */
export const listPeople = list({
  route: 'GET /people',
  summary: 'People, by name',
  access: { roles: hrLeads, at: 'anywhere' },
  select: {
    id: person.id,
    givenName: person.givenName,
    familyName: person.familyName,
    schoolId: person.schoolId,
    school: orgSchool.name,
    startsOn: person.startsOn,
    leftOn: person.leftOn,
  },
  from: (select) =>
    select
      .from(person)
      .leftJoin(
        orgSchool,
        and(eq(orgSchool.trustId, person.trustId), eq(orgSchool.id, person.schoolId)),
      ),
  where: () => sql`${person.erasedAt} is null`,
  id: person.id,
  scope: person.schoolId,
  filters: {
    school: filter.oneOf(person.schoolId),
    /** Whoever is employed on a day. */
    on: filter.by(
      BusinessDate,
      (day) =>
        sql`${person.startsOn} <= ${day}::date and coalesce(${person.leftOn}, ${day}::date) >= ${day}::date`,
    ),
    startsFrom: filter.from(person.startsOn),
    leavesTo: filter.to(person.leftOn),
  },
  sorts: { familyName: person.nameOrder, startsOn: person.startsOn, school: orgSchool.name },
  defaultSort: 'familyName',
  search: [person.givenName, person.familyName],
  item: z.object({
    id: z.string(),
    givenName: z.string(),
    familyName: z.string(),
    schoolId: z.string().nullable(),
    school: z.string().nullable(),
    startsOn: BusinessDate.nullable(),
    leftOn: BusinessDate.nullable(),
  }),
  columns: [
    { title: 'Family name', kind: 'text', value: (row) => row.familyName },
    { title: 'Given name', kind: 'text', value: (row) => row.givenName },
    { title: 'School', kind: 'text', value: (row) => row.school },
    { title: 'Starts', kind: 'date', value: (row) => row.startsOn },
    { title: 'Last day', kind: 'date', value: (row) => row.leftOn },
    { title: 'Person id', kind: 'text', value: (row) => row.id },
  ],
});
