import { accept, db, mayIn, problems, query, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { penceToJson } from '@bursar/shared-types/money';
import { postReaders } from '@bursar/shared-types/roles';
import { eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { person } from '../people/index.ts';
import { PostParams } from './post-input.ts';
import { postReads, postsOf, schoolOfPost } from './post-rows.ts';
import { formatFte, holderOn, termsOn } from './post.ts';
import type { Post } from './post.ts';
import { assignment } from './tables.ts';

const span = { from: BusinessDate, until: BusinessDate.nullable() };
const weeks = z.object({ paid: z.int(), year: z.int() }).nullable();

const Private = z.object({
  terms: z.array(
    z.object({
      from: BusinessDate,
      fte: z.int(),
      scale: z.string().nullable(),
      point: z.string().nullable(),
      area: z.string().nullable(),
      annual: z.int().nullable().describe('Pence a year, where it is a salary of its own'),
      termTime: weeks,
    }),
  ),
  allowances: z.array(
    z.object({
      kind: z.string(),
      label: z.string().nullable(),
      annual: z.int(),
      share: z.union([z.literal('as-pay'), z.int()]),
      pensionable: z.boolean(),
      ...span,
    }),
  ),
  holders: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      pensionScheme: z.string(),
      ...span,
    }),
  ),
});

const Shown = z.object({
  id: z.string(),
  schoolId: z.string(),
  title: z.string(),
  workforce: z.string(),
  ...span,
  fte: z.string(),
  filled: z.boolean(),
  split: z.array(
    z.object({
      account: z.string(),
      niAccount: z.string(),
      pensionAccount: z.string(),
      costCentre: z.string(),
      fund: z.string(),
      weight: z.int(),
    }),
  ),
  private: Private.nullable().describe('Pay and names: for HR alone'),
  version: z.int(),
});

/** One post; what it is paid and who holds it for HR alone. */
export const getPost = query({
  route: 'GET /posts/:postId',
  summary: 'One post',
  access: { roles: postReaders, at: 'unit' },
  params: PostParams,
  reply: Shown,
  read: ({ params }) => ({
    ...postReads(params.postId),
    people: db
      .select()
      .from(person)
      .where(
        inArray(
          person.id,
          db
            .select({ id: assignment.personId })
            .from(assignment)
            .where(eq(assignment.postId, params.postId)),
        ),
      ),
  }),
  units: (found) => schoolOfPost(found),

  respond: (found, _, { actor, today }) => {
    const [row] = found.posts;
    const [post] = postsOf(found);
    if (!row || !post) return refuse(problems.notFound());
    const { id, schoolId, title, workforce, from, until, version } = row;
    const isHr = mayIn(actor, ['hr-lead'], [schoolId]);
    const { fte } = termsOn(post, today) ?? post.terms[0]!;
    return accept({
      id,
      schoolId,
      title,
      workforce,
      from,
      until,
      version,
      fte: formatFte(fte),
      filled: holderOn(post, today) !== null,
      split: [...post.split],
      private: isHr ? privateOf(post, found.people) : null,
    });
  },
});

function privateOf(
  post: Post,
  people: readonly (typeof person.$inferSelect)[],
): z.input<typeof Private> {
  const names = new Map(people.map((one) => [one.id, `${one.givenName} ${one.familyName}`.trim()]));
  return {
    terms: post.terms.map(({ from, fte, pay, termTime }) => {
      const { scale, point, area } = pay.kind === 'point' ? pay : noPoint;
      const annual = pay.kind === 'salary' ? penceToJson(pay.annual) : null;
      return { from, fte, scale, point, area, annual, termTime };
    }),
    allowances: post.allowances.map(({ annual, ...one }) => ({
      ...one,
      annual: penceToJson(annual),
    })),
    holders: post.assignments.map(({ personId, pension, from, until }) => ({
      personId,
      name: names.get(personId) || 'Erased',
      pensionScheme: pension.scheme,
      from,
      until,
    })),
  };
}

const noPoint = { scale: null, point: null, area: null };
