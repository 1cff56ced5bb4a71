import { orgSchool } from '@bursar/organisation';
import { accept, command, emit, lookup, problems, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { personStarted } from '@bursar/shared-types/events/hr-payroll/person-started.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { hrLeads } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { PersonParams, PersonReply } from './person-input.ts';
import { personReads, personWrite } from './person-moves.ts';
import { employedAlready, erasedBefore } from './problems.ts';

/** Somebody's employment begins, at the school where they mainly work. Posts are filled by themselves. */
export const startPerson = command({
  route: 'POST /people/:personId/starts',
  summary: 'Record that somebody starts',
  access: { roles: hrLeads, at: 'unit' },
  params: PersonParams,
  body: z.strictObject({ schoolId: Uuid, startsOn: BusinessDate }),
  reply: { 200: PersonReply },
  read: ({ params, body }) => ({
    ...personReads(params.personId),
    schools: lookup(orgSchool, orgSchool.id, [body.schoolId]),
  }),
  units: (_, { body }) => body.schoolId,

  decide: ({ people: [before], schools }, { body: { schoolId, startsOn } }) => {
    if (!before || schools.length === 0) return refuse(problems.notFound());
    if (before.erasedAt !== null) return refuse(erasedBefore());
    const { startsOn: began, leftOn } = before;
    if (began !== null && (leftOn === null || startsOn <= leftOn))
      return refuse(employedAlready(began));
    return accept({ ...before, schoolId, startsOn, leftOn: null });
  },

  write: (row) => [
    personWrite(row),
    emit(personStarted, { personId: row.id, schoolId: row.schoolId, startsOn: row.startsOn }),
  ],
  respond: ({ id, version }) => ({ status: 200, body: { id, version: version + 1 } }),
});
