import { roleDetails } from '@bursar/shared-types/roles';

/** A role within a sentence, "finance lead"; one that this release does not know by its code. HR stays HR. */
export function roleWord(role: string): string {
  const label = (roleDetails as Record<string, readonly [string, string]>)[role]?.[0] ?? role;
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
