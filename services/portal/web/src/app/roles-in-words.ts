import { roleDetails } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';

/** The roles of a page in words: `finance lead or finance officer`. */
export function rolesInWords(roles: readonly Role[]): string {
  const names = roles.map((role) => {
    const [label] = roleDetails[role];
    // HR stays HR.
    return /^[A-Z]{2}/.test(label) ? label : label.toLowerCase();
  });
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}
