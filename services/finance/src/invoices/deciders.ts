import type { Role } from '@bursar/shared-types/roles';

/** Roles that a scheme of delegation may name to decide on invoices; which of them do, it says. */
export const deciders = [
  'approver',
  'finance-lead',
  'finance-officer',
  'procurement-lead',
  'estates-lead',
  'hr-lead',
  'trustee',
] as const satisfies readonly Role[];

/** May read invoices where they hold the role: whoever decides, whoever orders, auditors. */
export const invoiceReaders = [
  ...deciders,
  'office-manager',
  'auditor',
] as const satisfies readonly Role[];
