import { roleDetails, roles } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';
import type { Option } from '../../patterns/form/index.ts';

/** Anybody with a role in the trust. */
export const everybody: readonly Role[] = roles.filter((role) => role !== 'operator');

/** A role as people call it. */
export const roleName = (role: string): string =>
  role in roleDetails ? roleDetails[role as Role][0] : role;

/** The roles that a trust gives, with what each does. */
export const givenRoles: readonly Option[] = everybody.map((value) => ({
  value,
  label: roleDetails[value][0],
}));

/** The phases of the national register. */
export const phases = [
  { value: 'nursery', label: 'Nursery' },
  { value: 'primary', label: 'Primary' },
  { value: 'middle-deemed-primary', label: 'Middle deemed primary' },
  { value: 'secondary', label: 'Secondary' },
  { value: 'middle-deemed-secondary', label: 'Middle deemed secondary' },
  { value: '16-plus', label: '16 plus' },
  { value: 'all-through', label: 'All-through' },
  { value: 'not-applicable', label: 'Not applicable (special, alternative)' },
] as const satisfies readonly Option[];

const phaseNames = new Map<string, string>(phases.map(({ value, label }) => [value, label]));

/** A phase in words; the central team has none. */
export const phaseName = (phase: string | null): string =>
  phase === null ? '–' : (phaseNames.get(phase) ?? phase).replace(/ \(.*/, '');

/** What the scheme of delegation decides about. */
export const categories = [
  { value: 'order', label: 'Orders' },
  { value: 'invoice', label: 'Invoices' },
  { value: 'journal', label: 'Journals' },
  { value: 'supplier', label: 'Suppliers' },
] as const satisfies readonly Option[];
const categoryNames = new Map<string, string>(categories.map(({ value, label }) => [value, label]));

/** A category of the scheme in words. */
export const categoryName = (category: string): string => categoryNames.get(category) ?? category;

/** Where a role is held. */
export const levels = [
  { value: 'school', label: 'A school' },
  { value: 'cluster', label: 'A cluster' },
  { value: 'trust', label: 'The whole trust' },
] as const satisfies readonly Option[];
