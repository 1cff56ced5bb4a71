import type { Feature } from '@bursar/service-kit';
import { importSchools } from './import-schools.ts';

/** Schools from the national register. */
export const register: Feature = { routes: [importSchools] };
