import type { Role } from '@bursar/shared-types/roles';

/** May raise a risk; an owner a draft of one. */
export const raisers = ['risk-lead', 'risk-owner'] as const satisfies readonly Role[];

/** Keeps the register: publishes, links, closes, proposes appetite, names categories. */
export const leads = ['risk-lead'] as const satisfies readonly Role[];

/** Records what the board decided. */
export const deciders = ['trustee'] as const satisfies readonly Role[];
