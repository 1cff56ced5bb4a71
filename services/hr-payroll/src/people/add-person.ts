import { accept, command, emit, insertRows } from '@bursar/service-kit';
import { personAdded } from '@bursar/shared-types/events/hr-payroll/person-added.v1';
import { PersonInput, PersonReply } from './person-input.ts';
import { newKey } from './sealed.ts';
import { sealingWrites } from './sealing.ts';
import { person, personKey } from './tables.ts';

/** Adds somebody to the trust's records, with a key of their own; they do not work here yet. */
export const addPerson = command({
  route: 'POST /people',
  summary: 'Add somebody to the trust’s records',
  access: { roles: ['hr-lead'], at: 'trust' },
  body: PersonInput,
  reply: { 201: PersonReply },
  read: () => ({}),
  decide: (_, { body }, ctx) => accept({ body, id: ctx.newId(), key: newKey() }),
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
