import type { Role } from '@bursar/shared-types/roles';

/** May add a supplier, or propose one from a school. */
export const proposers: readonly Role[] = [
  'procurement-lead',
  'finance-lead',
  'finance-officer',
  'office-manager',
];

/** Keep what is known of suppliers right. */
export const keepers: readonly Role[] = ['procurement-lead', 'finance-lead', 'finance-officer'];

/** Approve and suspend suppliers, within what the scheme says of them. */
export const supplierDeciders: readonly Role[] = ['procurement-lead', 'finance-lead'];
