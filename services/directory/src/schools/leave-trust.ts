import { accept, command, lookup, problems, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { administrators } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { invalidSchool } from './problems.ts';
import { SchoolChangedReply } from './school-input.ts';
import { changeWrites } from './school.ts';
import { school } from './tables.ts';

/**
 * Sets the last day of a school in the trust. Its records stay, and whoever had to do with them
 * still sees them; a day set wrongly is set anew, and taken back where the school stays after all.
 */
export const leaveTrust = command({
  route: 'POST /schools/:schoolId/leave',
  summary: 'A school leaves the trust',
  access: { roles: administrators, at: 'trust' },
  params: z.object({ schoolId: Uuid }),
  body: z.strictObject({
    leftOn: BusinessDate.nullable().describe('Last day in the trust; null: it stays after all'),
  }),
  reply: { 200: SchoolChangedReply },
  versioned: true,

  read: ({ params }) => ({ found: lookup(school, school.id, [params.schoolId]) }),

  decide: ({ found: [one] }, { body }, { ifMatch }) => {
    if (!one) return refuse(problems.notFound());
    if (one.version !== ifMatch) return refuse(problems.changedSince(one.version));
    if (one.joinedOn !== null && body.leftOn !== null && body.leftOn < one.joinedOn) {
      const detail = `Its first day in the trust is ${one.joinedOn}.`;
      return refuse(invalidSchool([{ pointer: '/leftOn', detail }]));
    }
    return accept({ ...one, leftOn: body.leftOn, version: one.version + 1 });
  },

  write: changeWrites,

  respond: ({ id, version }) => ({ status: 200, body: { id, version } }),
});
