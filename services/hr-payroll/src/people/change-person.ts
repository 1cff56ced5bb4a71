import { accept, command, emit, lookup, problems, refuse } from '@bursar/service-kit';
import { personChanged } from '@bursar/shared-types/events/hr-payroll/person-changed.v1';
import { hrLeads } from '@bursar/shared-types/roles';
import { birthDateFault } from './birth-date.ts';
import { PersonInput, PersonParams, PersonReply } from './person-input.ts';
import { personReads, personWrite, schoolOfPerson } from './person-moves.ts';
import { erasedBefore, invalidPerson } from './problems.ts';
import { sealingWrites } from './sealing.ts';
import { personKey } from './tables.ts';

/** Corrects what is kept of somebody. The event tells that it happened, not what. */
export const changePerson = command({
  route: 'PUT /people/:personId',
  summary: 'Correct what is kept of somebody',
  access: { roles: hrLeads, at: 'unit' },
  params: PersonParams,
  body: PersonInput,
  reply: { 200: PersonReply },
  versioned: true,
  read: ({ params }) => ({
    ...personReads(params.personId),
    keys: lookup(personKey, personKey.personId, [params.personId]),
  }),
  units: (found) => schoolOfPerson(found),

  decide: ({ people: [before], keys: [key] }, { body }, ctx) => {
    if (!before) return refuse(problems.notFound());
    if (before.version !== ctx.ifMatch) return refuse(problems.changedSince(before.version));
    if (!key) return refuse(erasedBefore());
    const wrong = birthDateFault(body.birthDate, ctx.today);
    if (wrong) return refuse(invalidPerson([wrong]));
    const { givenName, familyName, niCategory } = body;
    return accept({ row: { ...before, givenName, familyName, niCategory }, body, key: key.key });
  },

  write: ({ row, body, key }, { trustId }) => [
    personWrite(row),
    ...sealingWrites(body, { trustId, personId: row.id, key }),
    emit(personChanged, { personId: row.id }),
  ],
  respond: ({ row }) => ({ status: 200, body: { id: row.id, version: row.version + 1 } }),
});
