import type { Feature } from '@bursar/service-kit';
import { assignRole } from './assign-role.ts';
import { endRole } from './end-role.ts';
import { listRoles } from './list-roles.ts';

export { assignmentWrites, namesOf } from './assignment.ts';
export { endedAlready, invalidEnd, lastAdministrator } from './problems.ts';
export { hasAdministrator, overlap } from './role.ts';
export { assignment, cover } from './tables.ts';

/** Who holds which role where. */
export const rolesFeature: Feature = { routes: [assignRole, endRole, listRoles] };
