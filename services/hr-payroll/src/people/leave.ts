import { accept, command, db, emit, lookup, problems, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { personLeft } from '@bursar/shared-types/events/hr-payroll/person-left.v1';
import { hrLeads } from '@bursar/shared-types/roles';
import { eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { assignment, holdingsEnded, post } from '../posts/index.ts';
import { PersonParams, PersonReply } from './person-input.ts';
import { isEmployedOn, personReads, personWrite, schoolOfPerson } from './person-moves.ts';
import { holdsPostLater, notEmployed } from './problems.ts';

/** Somebody's employment ends on a day, and with it every post that they hold. Why is not asked. */
export const leave = command({
  route: 'POST /people/:personId/departures',
  summary: 'Record that somebody leaves the trust',
  access: { roles: hrLeads, at: 'unit' },
  params: PersonParams,
  body: z.strictObject({ leftOn: BusinessDate.describe('Their last day') }),
  reply: { 200: PersonReply },
  read: ({ params }) => ({
    ...personReads(params.personId),
    held: lookup(assignment, assignment.personId, [params.personId]),
    posts: db
      .select()
      .from(post)
      .where(
        inArray(
          post.id,
          db
            .select({ id: assignment.postId })
            .from(assignment)
            .where(eq(assignment.personId, params.personId)),
        ),
      ),
  }),
  units: (found) => schoolOfPerson(found),

  decide: ({ people: [before], held, posts }, { body: { leftOn } }) => {
    if (!before) return refuse(problems.notFound());
    if (!isEmployedOn(before, leftOn)) return refuse(notEmployed(leftOn));
    const later = held.find(({ from }) => from > leftOn);
    if (later) return refuse(holdsPostLater(later.from));
    const ending = held.filter(({ until }) => until === null || until > leftOn);
    return accept({ row: { ...before, leftOn }, ending, posts });
  },

  write: ({ row, ending, posts }) => [
    personWrite(row),
    ...holdingsEnded(ending, row.leftOn, posts),
    emit(personLeft, { personId: row.id, schoolId: row.schoolId!, leftOn: row.leftOn }),
  ],
  respond: ({ row }) => ({ status: 200, body: { id: row.id, version: row.version + 1 } }),
});
