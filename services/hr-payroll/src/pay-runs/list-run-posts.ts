import { orgSchool } from '@bursar/organisation';
import { filter, list } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { penceToJson } from '@bursar/shared-types/money';
import { hrLeads } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { person } from '../people/index.ts';
import { post } from '../posts/index.ts';
import { payRunPost } from './tables.ts';

/** A run by post and holder, each with how it came about: pay and names, so for HR alone (F27). */
export const listRunPosts = list({
  route: 'GET /pay-runs/:runId/posts',
  summary: 'One month’s pay by post, explained',
  access: { roles: hrLeads, at: 'anywhere' },
  params: z.object({ runId: Uuid }),
  select: {
    postId: payRunPost.postId,
    title: post.title,
    schoolId: payRunPost.schoolId,
    school: orgSchool.name,
    personId: payRunPost.personId,
    familyName: person.familyName,
    givenName: person.givenName,
    from: payRunPost.from,
    until: payRunPost.until,
    gross: payRunPost.gross,
    employerPension: payRunPost.employerPension,
    employerNi: payRunPost.employerNi,
    levy: payRunPost.levy,
    total: payRunPost.total,
    explanation: payRunPost.explanation,
  },
  from: (select) =>
    select
      .from(payRunPost)
      .innerJoin(post, and(eq(post.trustId, payRunPost.trustId), eq(post.id, payRunPost.postId)))
      .innerJoin(
        person,
        and(eq(person.trustId, payRunPost.trustId), eq(person.id, payRunPost.personId)),
      )
      .innerJoin(
        orgSchool,
        and(eq(orgSchool.trustId, payRunPost.trustId), eq(orgSchool.id, payRunPost.schoolId)),
      ),
  where: ({ params }) => eq(payRunPost.runId, params.runId),
  id: payRunPost.id,
  scope: payRunPost.schoolId,
  filters: {
    school: filter.oneOf(payRunPost.schoolId),
    post: filter.equals(payRunPost.postId),
    person: filter.equals(payRunPost.personId),
    totalFrom: filter.from(payRunPost.total),
  },
  sorts: { familyName: person.nameOrder, title: post.title, total: payRunPost.total },
  defaultSort: 'familyName',
  search: [person.givenName, person.familyName, post.title],
  item: z.object({
    postId: z.string(),
    title: z.string(),
    schoolId: z.string(),
    school: z.string(),
    personId: z.string(),
    familyName: z.string(),
    givenName: z.string(),
    from: BusinessDate,
    until: BusinessDate,
    gross: z.int(),
    employerPension: z.int(),
    employerNi: z.int(),
    levy: z.int(),
    total: z.int(),
    explanation: z.array(z.string()).describe('Sentences whose amounts add up to the total'),
  }),
  toItem: ({ gross, employerPension, employerNi, levy, total, ...row }) => ({
    ...row,
    gross: penceToJson(gross),
    employerPension: penceToJson(employerPension),
    employerNi: penceToJson(employerNi),
    levy: penceToJson(levy),
    total: penceToJson(total),
  }),
  columns: [
    { title: 'Family name', kind: 'text', value: (row) => row.familyName },
    { title: 'Given name', kind: 'text', value: (row) => row.givenName },
    { title: 'Post', kind: 'text', value: (row) => row.title },
    { title: 'School', kind: 'text', value: (row) => row.school },
    { title: 'From', kind: 'date', value: (row) => row.from },
    { title: 'Until', kind: 'date', value: (row) => row.until },
    { title: 'Gross', kind: 'money', value: (row) => row.gross },
    { title: 'Employer’s pension', kind: 'money', value: (row) => row.employerPension },
    { title: 'Employer’s National Insurance', kind: 'money', value: (row) => row.employerNi },
    { title: 'Levy', kind: 'money', value: (row) => row.levy },
    { title: 'Cost', kind: 'money', value: (row) => row.total },
    { title: 'How', kind: 'text', value: (row) => row.explanation.join(' ') },
  ],
});
