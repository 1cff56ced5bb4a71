import { hrReaders } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';

/** May see which posts there are and whether they are filled, where they hold the role; no pay, no names. */
export const postReaders = [
  ...hrReaders,
  'finance-lead',
  'finance-officer',
  'office-manager',
  'approver',
] as const satisfies readonly Role[];

/** May see what a month's pay costs each school; nothing by post or person. */
export const payReaders = [
  ...hrReaders,
  'finance-lead',
  'finance-officer',
] as const satisfies readonly Role[];
