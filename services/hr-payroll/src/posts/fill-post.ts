import { accept, command, emit, insertRows, problems, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Code } from '@bursar/shared-types/events/fields';
import { postFilled } from '@bursar/shared-types/events/hr-payroll/post-filled.v1';
import { postVacated } from '@bursar/shared-types/events/hr-payroll/post-vacated.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { hrLeads } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { isEmployedOn, notEmployed, personReads } from '../people/index.ts';
import { fteText } from './post-events.ts';
import { assignmentFaults } from './post-faults.ts';
import { PostParams } from './post-input.ts';
import { postReads, postsOf, schoolOfPost } from './post-rows.ts';
import { termsOn } from './post.ts';
import { invalidPost, postTaken } from './problems.ts';
import { assignment } from './tables.ts';

const Holder = z.strictObject({
  personId: Uuid,
  from: BusinessDate,
  until: BusinessDate.nullable().default(null).describe('Last day, where it is known'),
  pension: z.discriminatedUnion('scheme', [
    z.strictObject({ scheme: z.literal('TPS') }),
    z.strictObject({ scheme: z.literal('LGPS'), fund: Code }),
    z.strictObject({ scheme: z.literal('none') }),
  ]),
});

/** Somebody takes up a post, alone: a post is held by one person at a time (H25). */
export const fillPost = command({
  route: 'POST /posts/:postId/holders',
  summary: 'Fill a post',
  access: { roles: hrLeads, at: 'unit' },
  params: PostParams,
  body: Holder,
  reply: { 201: z.object({ id: Uuid }) },
  read: ({ params, body }) => ({ ...postReads(params.postId), ...personReads(body.personId) }),
  units: (found) => schoolOfPost(found),

  decide: (found, { body: { personId, from, until, pension } }, ctx) => {
    const [post] = postsOf(found);
    const [person] = found.people;
    if (!post || !person) return refuse(problems.notFound());
    const last = until ?? from;
    if (!isEmployedOn(person, from)) return refuse(notEmployed(from));
    if (!isEmployedOn(person, last)) return refuse(notEmployed(last));
    const held = { personId, from, until: until ?? person.leftOn, pension };
    const faults = assignmentFaults({ ...post, assignments: [...post.assignments, held] });
    const taken = faults.find(({ code }) => code === 'post-taken');
    if (taken) return refuse(postTaken(taken));
    if (faults.length > 0) {
      // The address of a place in the whole post, made that of this request.
      const here = ({ pointer }: { pointer: string }) => pointer.replace(/^\/assignments\/\d+/, '');
      return refuse(invalidPost(faults.map((one) => ({ ...one, pointer: here(one) }))));
    }
    const { fte } = termsOn(post, from)!;
    return accept({ ...held, id: ctx.newId(), postId: post.id, schoolId: post.schoolId, fte });
  },

  write: ({ id, postId, schoolId, personId, from, until, fte, pension }, { trustId }) => {
    const about = { holdingId: id, postId, personId, schoolId, fte: fteText(fte) };
    const pensionFund = pension.scheme === 'LGPS' ? pension.fund : null;
    const row = { trustId, id, postId, personId, from, until, fte, pensionFund };
    return [
      insertRows(assignment, [{ ...row, scheme: pension.scheme }]),
      emit(postFilled, { ...about, from }),
      ...(until === null ? [] : [emit(postVacated, { ...about, to: until })]),
    ];
  },
  respond: ({ id, postId }) => ({ status: 201, location: `/posts/${postId}`, body: { id } }),
});
