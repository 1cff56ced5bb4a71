import type { Role } from '@bursar/shared-types/roles';

/** May report a fault, and give photos for it. */
export const reporters = [
  'office-manager',
  'site-manager',
  'estates-lead',
] as const satisfies readonly Role[];

/** Mend what is reported and carry out checks. */
export const team = ['site-manager', 'estates-lead'] as const satisfies readonly Role[];

/** Answers for sites and the schedules of their checks. */
export const leads = ['estates-lead'] as const satisfies readonly Role[];
