import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sample } from '../sample.ts';
import { school } from './school.ts';

/** A school or the central team has been added to the trust. Carries the whole of it. */
export const schoolAdded = contract({
  type: 'directory.school-added',
  version: 1,
  summary: 'A school, or the central team, has been added to the trust.',
  schema: z.strictObject(school),
  example: {
    schoolId: sample.school,
    kind: 'school',
    name: 'Oak Hill Primary Academy',
    urn: '999001',
    phase: 'primary',
    establishmentType: 'Academy converter',
    region: 'West Midlands',
    localAuthority: '334',
    pupils: 412,
    joinedOn: '2019-09-01',
    leftOn: null,
  },
});
export type SchoolAdded = BodyOf<typeof schoolAdded>;
