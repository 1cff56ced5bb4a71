import { estatesReaders, financeReaders, hrReaders, riskReaders } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';

/** Who reads accounts in reporting: at their schools office managers and approvers too. */
export const accountReaders = [
  ...financeReaders,
  'procurement-lead',
  'office-manager',
  'approver',
] as const satisfies readonly Role[];

/** Who has any KPI to read. */
export const kpiReaders: readonly Role[] = [
  ...new Set<Role>([...accountReaders, ...estatesReaders, ...riskReaders, ...hrReaders]),
];
