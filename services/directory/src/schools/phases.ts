import { phases } from '@bursar/shared-types/codes/directory';
import type { Phase } from '@bursar/shared-types/codes/directory';

/** Every phase's code. */
export const phaseCodes = Object.keys(phases) as Phase[];

/** The code of the register's word, in whatever case; null for a word it does not have. */
export function phaseOf(word: string): Phase | null {
  const wanted = word.trim().toLowerCase();
  return phaseCodes.find((code) => phases[code].toLowerCase() === wanted) ?? null;
}
