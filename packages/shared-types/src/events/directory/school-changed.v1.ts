import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sample } from '../sample.ts';
import { school } from './school.ts';

/** Something about a school has changed. Carries the whole of it as it now is. */
export const schoolChanged = contract({
  type: 'directory.school-changed',
  version: 1,
  summary: 'Facts about a school have changed; the event carries all of them as they now are.',
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
    pupils: 420,
    joinedOn: '2019-09-01',
    leftOn: null,
  },
});
export type SchoolChanged = BodyOf<typeof schoolChanged>;
