import { orgSchool } from '@bursar/organisation';
import { filter, list } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { postPlace } from '@bursar/shared-types/events/hr-payroll/post';
import { postReaders } from '@bursar/shared-types/roles';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { filled, heldOf, standingOn, termsOfPost } from './standing.ts';
import { post } from './tables.ts';

/** Posts and whether they are filled: without pay and without names, so that a school sees its own. */
export const listPosts = list({
  route: 'GET /posts',
  summary: 'Posts, filled and vacant',
  access: { roles: postReaders, at: 'anywhere' },
  select: {
    id: post.id,
    schoolId: post.schoolId,
    school: orgSchool.name,
    title: post.title,
    workforce: post.workforce,
    from: post.from,
    until: post.until,
    terms: termsOfPost.as('terms'),
    held: heldOf.as('held'),
  },
  from: (select) =>
    select
      .from(post)
      .innerJoin(
        orgSchool,
        and(eq(orgSchool.trustId, post.trustId), eq(orgSchool.id, post.schoolId)),
      ),
  id: post.id,
  scope: post.schoolId,
  filters: {
    school: filter.oneOf(post.schoolId),
    workforce: filter.by(postPlace.workforce, (one) => eq(post.workforce, one)),
    /** Posts that are there on a day. */
    on: filter.by(
      BusinessDate,
      (day) =>
        sql`${post.from} <= ${day}::date and coalesce(${post.until}, ${day}::date) >= ${day}::date`,
    ),
    filled: filter.by(z.enum(['yes', 'no']), (yes, { today }) =>
      yes === 'yes' ? filled(today) : sql`not ${filled(today)}`,
    ),
  },
  sorts: { title: post.title, school: orgSchool.name, from: post.from },
  defaultSort: 'title',
  search: [post.title, orgSchool.name],
  item: z.object({
    id: z.string(),
    schoolId: z.string(),
    school: z.string(),
    title: z.string(),
    workforce: z.string(),
    from: BusinessDate,
    until: BusinessDate.nullable(),
    fte: z.string(),
    filled: z.boolean(),
  }),
  toItem: ({ terms, held, ...row }, { today }) => {
    const { fte, isFilled } = standingOn({ terms, held }, today);
    return { ...row, fte, filled: isFilled };
  },
  columns: [
    { title: 'School', kind: 'text', value: (row) => row.school },
    { title: 'Post', kind: 'text', value: (row) => row.title },
    { title: 'Workforce', kind: 'text', value: (row) => row.workforce },
    { title: 'FTE', kind: 'number', value: (row) => row.fte },
    { title: 'From', kind: 'date', value: (row) => row.from },
    { title: 'Last day', kind: 'date', value: (row) => row.until },
    { title: 'Filled', kind: 'text', value: (row) => row.filled },
  ],
});
