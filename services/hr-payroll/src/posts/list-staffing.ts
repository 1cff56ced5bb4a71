import { orgSchool } from '@bursar/organisation';
import { filter, list } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { hrLeads } from '@bursar/shared-types/roles';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { person } from '../people/index.ts';
import { assignment, post } from './tables.ts';
import { formatFte } from './post.ts';

/** Who holds or held which post: names, so for HR alone, where they hold the role. */
export const listStaffing = list({
  route: 'GET /staffing',
  summary: 'Who holds which post',
  access: { roles: hrLeads, at: 'anywhere' },
  select: {
    id: assignment.id,
    postId: assignment.postId,
    title: post.title,
    schoolId: post.schoolId,
    school: orgSchool.name,
    personId: assignment.personId,
    familyName: person.familyName,
    givenName: person.givenName,
    from: assignment.from,
    until: assignment.until,
    fte: assignment.fte,
    pensionScheme: assignment.scheme,
  },
  from: (select) =>
    select
      .from(assignment)
      .innerJoin(post, and(eq(post.trustId, assignment.trustId), eq(post.id, assignment.postId)))
      .innerJoin(
        person,
        and(eq(person.trustId, assignment.trustId), eq(person.id, assignment.personId)),
      )
      .innerJoin(
        orgSchool,
        and(eq(orgSchool.trustId, post.trustId), eq(orgSchool.id, post.schoolId)),
      ),
  id: assignment.id,
  scope: post.schoolId,
  filters: {
    school: filter.oneOf(post.schoolId),
    post: filter.equals(assignment.postId),
    person: filter.equals(assignment.personId),
    /** Holdings that run on a day. */
    on: filter.by(
      BusinessDate,
      (day) =>
        sql`${assignment.from} <= ${day}::date and coalesce(${assignment.until}, ${day}::date) >= ${day}::date`,
    ),
  },
  sorts: { familyName: person.nameOrder, title: post.title, from: assignment.from },
  defaultSort: 'familyName',
  search: [person.givenName, person.familyName, post.title],
  item: z.object({
    id: z.string(),
    postId: z.string(),
    title: z.string(),
    schoolId: z.string(),
    school: z.string(),
    personId: z.string(),
    familyName: z.string(),
    givenName: z.string(),
    from: BusinessDate,
    until: BusinessDate.nullable(),
    fte: z.string(),
    pensionScheme: z.string(),
  }),
  toItem: (row) => ({ ...row, fte: formatFte(row.fte) }),
  columns: [
    { title: 'Family name', kind: 'text', value: (row) => row.familyName },
    { title: 'Given name', kind: 'text', value: (row) => row.givenName },
    { title: 'Post', kind: 'text', value: (row) => row.title },
    { title: 'School', kind: 'text', value: (row) => row.school },
    { title: 'From', kind: 'date', value: (row) => row.from },
    { title: 'Last day', kind: 'date', value: (row) => row.until },
    { title: 'FTE', kind: 'number', value: (row) => row.fte },
    { title: 'Pension', kind: 'text', value: (row) => row.pensionScheme },
  ],
});
