import type { Role } from '@bursar/shared-types/roles';

/** Raise orders and see them through; receive goods. The service decides. */
export const raisers: readonly Role[] = ['office-manager', 'procurement-lead'];
/** Whom a scheme can name for orders. */
export const deciders: readonly Role[] = [
  'finance-lead',
  'finance-officer',
  'trustee',
  'procurement-lead',
  'office-manager',
  'approver',
];
/** Add a supplier, or propose one from a school. */
export const proposers: readonly Role[] = [
  'procurement-lead',
  'finance-lead',
  'finance-officer',
  'office-manager',
];
/** Keep what is known of suppliers right; import them. */
export const keepers: readonly Role[] = ['procurement-lead', 'finance-lead', 'finance-officer'];
/** Approve and suspend suppliers. */
export const supplierDeciders: readonly Role[] = ['procurement-lead', 'finance-lead'];
