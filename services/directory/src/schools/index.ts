import type { Feature } from '@bursar/service-kit';
import { addSchool } from './add-school.ts';
import { changeSchool } from './change-school.ts';
import { leaveTrust } from './leave-trust.ts';
import { getSchool, listSchools } from './read-schools.ts';

export { phaseOf } from './phases.ts';
export { addWrites, changeWrites, newSchool, schoolsHere } from './school.ts';
export type { School } from './school.ts';
export type { SchoolInput } from './school-input.ts';
export { cluster, school } from './tables.ts';

/** The schools of the trust and its central team. */
export const schools: Feature = {
  routes: [addSchool, changeSchool, leaveTrust, getSchool, listSchools],
};
