import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';

/**
 * The youngest whom anybody may employ in England, in years: light work for a few hours, where the
 * council's byelaws allow it (Children and Young Persons Act 1933, section 18).
 */
const youngest = 13;

/**
 * What makes a birth date one that nobody who is to be paid can have; null where it is plausible.
 * That it is of 1900 or later its schema sees to. The words do not repeat it: it is personal, and
 * replies are kept.
 */
export function birthDateFault(birthDate: string | null | undefined, today: string): Fault | null {
  if (!birthDate) return null;
  const say = (detail: string) =>
    fault('birth-date', '/birthDate', detail, 'Check the date, or leave it out until it is known.');
  if (birthDate > today) return say('The birth date is still to come.');
  const latest = `${Number(today.slice(0, 4)) - youngest}${today.slice(4)}`;
  if (birthDate <= latest) return null;
  return say(`Somebody of that birth date is not ${youngest} yet, and too young to be employed.`);
}
