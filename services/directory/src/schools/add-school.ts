import { accept, command, refuse } from '@bursar/service-kit';
import { administrators } from '@bursar/shared-types/roles';
import { invalidSchool, schoolThereAlready } from './problems.ts';
import { NewSchool, SchoolChangedReply, schoolFaults } from './school-input.ts';
import { addWrites, newSchool, schoolsHere, twinOf } from './school.ts';

/** Adds a school, or the trust's central team. */
export const addSchool = command({
  route: 'POST /schools',
  summary: 'Add a school or the central team',
  access: { roles: administrators, at: 'trust' },
  body: NewSchool,
  reply: { 201: SchoolChangedReply },

  read: (_, { trustId }) => ({ schools: schoolsHere(trustId) }),

  decide: ({ schools }, { body }, ctx) => {
    const faults = schoolFaults(body, { kind: body.kind, leftOn: null });
    if (faults.length > 0) return refuse(invalidSchool(faults));
    const twin = twinOf({ ...body, id: null }, schools);
    if (twin) return refuse(schoolThereAlready(twin));
    return accept(newSchool(body, { id: ctx.newId(), trustId: ctx.trustId }));
  },

  write: (added) => addWrites([added]),

  respond: ({ id, version }) => ({
    status: 201,
    location: `/schools/${id}`,
    body: { id, version },
  }),
});
