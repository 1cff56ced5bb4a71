import type { FieldError } from '@bursar/service-kit';

/** A heading of the register, by which appetite is set. A trust may rename and add. */
export type Category = { readonly code: string; readonly name: string };

/**
 * The categories that a register has at least (R10): a trust may give them another name, not
 * take them away.
 */
export const requiredCategories: readonly Category[] = [
  { code: 'health-and-safety', name: 'Health and safety' },
  { code: 'first-aid', name: 'First aid' },
  { code: 'data-protection', name: 'Data protection' },
  { code: 'pupil-premium-reporting', name: 'Pupil premium reporting' },
  { code: 'financial-controls', name: 'Financial controls' },
];

/** What a new trust begins with: those that are required, and those appetite is asked for (R4). */
export const defaultCategories: readonly Category[] = [
  ...requiredCategories,
  { code: 'finance', name: 'Finance' },
  { code: 'people', name: 'People' },
  { code: 'estates', name: 'Buildings and estates' },
];

/** What is wrong with a trust's list of categories; empty when it may be kept. */
export function categoryFaults(categories: readonly Category[]): FieldError[] {
  const faults: FieldError[] = [];
  const codes = categories.map((category) => category.code);
  for (const [index, { code, name }] of categories.entries()) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) {
      const detail = 'Give a code of small letters, digits and single hyphens.';
      faults.push({ pointer: `/${index}/code`, detail });
    }
    if (codes.indexOf(code) < index) {
      faults.push({ pointer: `/${index}/code`, detail: `The code ${code} is there twice.` });
    }
    if (name.trim() === '') faults.push({ pointer: `/${index}/name`, detail: 'Give a name.' });
  }
  const missing = requiredCategories.filter((category) => !codes.includes(category.code));
  if (missing.length > 0) {
    const list = missing.map((category) => category.code).join(', ');
    faults.push({ pointer: '', detail: `Keep these categories: ${list}.` });
  }
  return faults;
}
