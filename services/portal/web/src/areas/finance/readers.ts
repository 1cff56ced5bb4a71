import { financeReaders } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';

/** May read accounts and budgets where they hold the role, as the ledger has it. */
export const ledgerReaders = [
  ...financeReaders,
  'office-manager',
  'approver',
] as const satisfies readonly Role[];

/** May read invoices where they hold the role: whoever decides, whoever orders, auditors. */
export const invoiceReaders = [
  'approver',
  'finance-lead',
  'finance-officer',
  'procurement-lead',
  'estates-lead',
  'hr-lead',
  'trustee',
  'office-manager',
  'auditor',
] as const satisfies readonly Role[];
