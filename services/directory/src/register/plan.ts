import { newSchool } from '../schools/index.ts';
import type { School } from '../schools/index.ts';
import { compare, updated } from './compare.ts';
import type { Rejected, TrustSchools } from './register.ts';

/** What is told of a school of the register. */
export interface Told {
  readonly row: number;
  readonly urn: string;
  readonly name: string;
  readonly outcome: 'added' | 'changed' | 'unchanged';
  readonly changes: string[];
  readonly schoolId: string | null;
}

/** What an import does: the schools to add and to change, and what is told of each row. */
export interface Plan {
  readonly added: readonly School[];
  readonly changed: readonly School[];
  readonly told: Told[];
  readonly rejected: Rejected[];
}

/**
 * Plans an import. A school that has the name of one without a URN is left out and told of: it may
 * be the same or another, and only a person can tell.
 * @param nameHeading the heading of the column with the names
 */
export function planImport(
  found: TrustSchools,
  schools: readonly School[],
  by: { readonly trustId: string; readonly nameHeading: string | null; newId(): string },
): Plan {
  const rejected: Rejected[] = [...found.rejected];
  const added: School[] = [];
  const changed: School[] = [];
  const told = found.schools.flatMap(({ row, school }): Told[] => {
    const outcome = compare(school, schools);
    const { urn, name } = school;
    if (outcome.kind === 'unclear') {
      const detail = `The trust has a school called ${outcome.name} without a URN.`;
      const mend = `If it is this one, give it the URN ${urn}; if not, give it its own.`;
      const place = { file: 'register', row, heading: by.nameHeading, urn } as const;
      rejected.push({ ...place, code: 'namesake', detail, mend });
      return [];
    }
    if (outcome.kind === 'added') {
      const one = newSchool({ ...school, kind: 'school' }, { id: by.newId(), trustId: by.trustId });
      added.push(one);
      return [{ row, urn, name, outcome: 'added', changes: [], schoolId: one.id }];
    }
    const changes = outcome.kind === 'changed' ? [...outcome.fields] : [];
    if (outcome.kind === 'changed') changed.push(updated(outcome.from, school));
    return [{ row, urn, name, outcome: outcome.kind, changes, schoolId: outcome.from.id }];
  });
  return { added, changed, told, rejected: rejected.sort((a, b) => a.row - b.row) };
}
