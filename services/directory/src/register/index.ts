import type { Feature } from '@bursar/service-kit';
import { importSchoolList } from './import-school-list.ts';
import { importSchools } from './import-schools.ts';

/** Schools from the national register, or from a trust’s own list. */
export const register: Feature = { routes: [importSchools, importSchoolList] };
