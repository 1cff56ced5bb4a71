import { procurementReaders } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';

/** Raise orders for a school, and see them through: submit, send, cancel, close. */
export const raisers: readonly Role[] = ['office-manager', 'procurement-lead'];

/** See the orders of their schools. */
export const readers: readonly Role[] = procurementReaders;

/** Whom a scheme can name for orders: those who can read what they decide on, and may write. */
export const deciders: readonly Role[] = procurementReaders.filter((role) => role !== 'auditor');
