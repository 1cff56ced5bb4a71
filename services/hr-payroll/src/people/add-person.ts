import { accept, command, emit, insertRows, refuse } from '@bursar/service-kit';
import { personAdded } from '@bursar/shared-types/events/hr-payroll/person-added.v1';
import { hrLeads } from '@bursar/shared-types/roles';
import { birthDateFault } from './birth-date.ts';
import { PersonInput, PersonReply } from './person-input.ts';
import { invalidPerson } from './problems.ts';
import { newKey } from './sealed.ts';
import { sealingWrites } from './sealing.ts';
import { person, personKey } from './tables.ts';

/** Adds somebody to the trust's records, with a key of their own; they do not work here yet. */
export const addPerson = command({
  route: 'POST /people',
  summary: 'Add somebody to the trust’s records',
  access: { roles: hrLeads, at: 'trust' },
  body: PersonInput,
  reply: { 201: PersonReply },
  read: () => ({}),
  decide: (_, { body }, ctx) => {
    const wrong = birthDateFault(body.birthDate, ctx.today);
    return wrong
      ? refuse(invalidPerson([wrong]))
      : accept({ body, id: ctx.newId(), key: newKey() });
  },
  write: ({ body, id, key }, { trustId, now }) => [
    insertRows(person, [
      {
        trustId,
        id,
        givenName: body.givenName,
        familyName: body.familyName,
        niCategory: body.niCategory,
        addedAt: now,
        version: 1,
      },
    ]),
    insertRows(personKey, [{ trustId, personId: id, key }]),
    ...sealingWrites(body, { trustId, personId: id, key }),
    emit(personAdded, { personId: id }),
  ],
  respond: ({ id }) => ({ status: 201, location: `/people/${id}`, body: { id, version: 1 } }),
});
