import { accept, command, lookup, problems, refuse } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { administrators } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { invalidSchool, schoolHasLeft, schoolThereAlready } from './problems.ts';
import { SchoolChangedReply, SchoolInput, schoolFaults } from './school-input.ts';
import { changeWrites, schoolsHere, twinOf } from './school.ts';
import { school } from './tables.ts';

/** Sets what is known of a school anew: what is left out is no longer known. */
export const changeSchool = command({
  route: 'PUT /schools/:schoolId',
  summary: 'Change a school',
  access: { roles: administrators, at: 'trust' },
  params: z.object({ schoolId: Uuid }),
  body: SchoolInput,
  reply: { 200: SchoolChangedReply },
  versioned: true,

  read: ({ params }, { trustId }) => ({
    found: lookup(school, school.id, [params.schoolId]),
    schools: schoolsHere(trustId),
  }),

  decide: ({ found: [one], schools }, { body }, { today, ifMatch }) => {
    if (!one) return refuse(problems.notFound());
    if (one.version !== ifMatch) return refuse(problems.changedSince(one.version));
    if (one.leftOn !== null && one.leftOn < today)
      return refuse(schoolHasLeft(one.name, one.leftOn));
    const faults = schoolFaults(body, one);
    if (faults.length > 0) return refuse(invalidSchool(faults));
    const changed = { ...one, ...body, version: one.version + 1 };
    const twin = twinOf(changed, schools);
    return twin ? refuse(schoolThereAlready(twin)) : accept(changed);
  },

  write: changeWrites,

  respond: ({ id, version }) => ({ status: 200, body: { id, version } }),
});
