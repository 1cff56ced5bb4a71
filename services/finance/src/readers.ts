import { financeReaders } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';

/**
 * May read the ledger where they hold the role: over the whole trust, or what concerns their own
 * schools. A list narrows itself; one journal shows a school its own lines.
 */
export const ledgerReaders = [
  ...financeReaders,
  'office-manager',
  'approver',
] as const satisfies readonly Role[];

/** May decide on what waits for approval, as far as the scheme of delegation names them. */
export const ledgerDeciders = ledgerReaders.filter((role) => role !== 'auditor');
