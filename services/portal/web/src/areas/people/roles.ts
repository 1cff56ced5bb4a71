import { hrReaders } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';

/** Names, pay and what is done about people: HR alone. */
export const hr = ['hr-lead'] as const satisfies readonly Role[];

/** May see which posts there are, without pay and names. */
export const postReaders = [
  ...hrReaders,
  'finance-lead',
  'finance-officer',
  'office-manager',
  'approver',
] as const satisfies readonly Role[];

/** May see what a month's pay costs each school. */
export const payReaders = [
  ...hrReaders,
  'finance-lead',
  'finance-officer',
] as const satisfies readonly Role[];

/** May release what somebody else prepared. */
export const payReleasers = ['hr-lead', 'finance-lead'] as const satisfies readonly Role[];
