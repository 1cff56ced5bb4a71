import type { FieldError } from '@bursar/service-kit';

/** Checks of an area, at one school or (null) at every school. */
type NamedLink = { readonly area: string; readonly schoolId: string | null };

/** Whether two links name the same checks. */
export const isSameLink = (one: NamedLink, other: NamedLink): boolean =>
  one.area === other.area && one.schoolId === other.schoolId;

/** What is wrong with the links of a risk at a school (null: of the trust); empty when they may be. */
export function linkFaults(links: readonly NamedLink[], schoolId: string | null): FieldError[] {
  return links.flatMap((link, index) => {
    const faults: FieldError[] = [];
    if (schoolId !== null && link.schoolId !== schoolId) {
      const detail = 'A risk of a school is moved by the checks of that school.';
      faults.push({ pointer: `/links/${index}/schoolId`, detail });
    }
    if (links.findIndex((each) => isSameLink(each, link)) < index) {
      faults.push({ pointer: `/links/${index}`, detail: 'This link is in the list twice.' });
    }
    return faults;
  });
}

/** A risk that is moved to a school while it is linked to the checks of others. */
export const linkedElsewhere: FieldError = {
  pointer: '/schoolId',
  detail: 'It is linked to checks of another school: take those links away first.',
};
