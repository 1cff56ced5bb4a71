import type { Role } from '@bursar/shared-types/roles';

/** Who answers auditors for the trust. */
export const answerers = [
  'finance-lead',
  'finance-officer',
  'procurement-lead',
  'hr-lead',
  'estates-lead',
  'risk-lead',
  'administrator',
] as const satisfies readonly Role[];

/** Who reads what auditors ask for. */
export const requestReaders: readonly Role[] = ['auditor', 'trustee', ...answerers];
/** Who asks for extracts, and takes them and the checkpoints away. */
export const extractRoles: readonly Role[] = ['auditor', 'finance-lead', 'trustee'];
/** Who sees what auditors have looked at. */
export const accessLogReaders: readonly Role[] = ['administrator', 'trustee'];
