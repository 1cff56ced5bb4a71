import { schoolAdded, schoolChanged } from '@bursar/shared-types';
import { date, integer, text } from '../format/columns.ts';
import { from, on, origin, settledTable } from './table.ts';
import type { SchoolAdded } from '@bursar/shared-types';
import type { ExtractEvent } from './event.ts';

const school = (body: SchoolAdded, event: ExtractEvent) => [
  {
    ...from(event),
    school_id: body.schoolId,
    kind: body.kind,
    name: body.name,
    urn: body.urn,
    phase: body.phase,
    pupils: body.pupils,
    joined_on: body.joinedOn,
    left_on: body.leftOn,
  },
];

/** The schools and the central team as they are at the position. */
export const schools = settledTable({
  name: 'schools',
  words: 'The schools of the trust, and its central team',
  key: ['school_id'],
  columns: {
    ...origin,
    school_id: text('The school'),
    kind: text('school, or central'),
    name: text('Its name'),
    urn: text('Unique reference number of the national register'),
    phase: text('The register’s phase'),
    pupils: integer('Pupils on roll'),
    joined_on: date('First day in the trust'),
    left_on: date('Last day in the trust'),
  },
  on: [on(schoolAdded, school), on(schoolChanged, school)],
});
