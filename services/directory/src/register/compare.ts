import type { School } from '../schools/index.ts';
import type { RegisterSchool } from './school-row.ts';

/** What becomes of a school of the register that the trust may have already. */
export type Outcome =
  | { readonly kind: 'added' }
  | { readonly kind: 'changed'; readonly from: School; readonly fields: readonly string[] }
  | { readonly kind: 'unchanged'; readonly from: School }
  | { readonly kind: 'unclear'; readonly name: string };

/**
 * Compares a school of the register with those of the trust, by URN. What the register says takes
 * the place of what was there; what it does not say changes nothing. A school of the same name
 * without a URN may be the same or another: nobody but a person can tell.
 */
export function compare(found: RegisterSchool, schools: readonly School[]): Outcome {
  const same = schools.find(({ urn }) => urn === found.urn);
  if (!same) {
    const name = found.name.toLowerCase();
    const namesake = schools.find((one) => one.urn === null && one.name.toLowerCase() === name);
    return namesake ? { kind: 'unclear', name: namesake.name } : { kind: 'added' };
  }
  const fields = Object.entries(found)
    .filter(([field, value]) => value !== null && value !== same[field as keyof RegisterSchool])
    .map(([field]) => field);
  return fields.length > 0
    ? { kind: 'changed', from: same, fields }
    : { kind: 'unchanged', from: same };
}

/** A school with what the register says of it; its version is the next. */
export function updated(from: School, found: RegisterSchool): School {
  const said = Object.entries(found).filter(([, value]) => value !== null);
  return { ...from, ...Object.fromEntries(said), version: from.version + 1 };
}
