import { db, emit, expectRows, insertRows } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { schoolAdded } from '@bursar/shared-types/events/directory/school-added.v1';
import type { SchoolAdded } from '@bursar/shared-types/events/directory/school-added.v1';
import { schoolChanged } from '@bursar/shared-types/events/directory/school-changed.v1';
import { and, eq, isNull } from 'drizzle-orm';
import type { SchoolInput } from './school-input.ts';
import { school } from './tables.ts';

/** A school's row. */
export type School = typeof school.$inferSelect;

/** The schools and the central team of a trust that have not left it. */
export const schoolsHere = (trustId: string) =>
  db
    .select()
    .from(school)
    .where(and(eq(school.trustId, trustId), isNull(school.leftOn)));

/** A school that is new to the trust. */
export function newSchool(
  { kind, ...facts }: SchoolInput & { kind: School['kind'] },
  { id, trustId }: { id: string; trustId: string },
): School {
  return { trustId, id, kind, ...facts, leftOn: null, clusterId: null, version: 1 };
}

/** Another of the trust's schools with the same URN, or its other central team. */
export function twinOf(
  { id, kind, urn }: Pick<School, 'kind' | 'urn'> & { readonly id: string | null },
  schools: readonly School[],
): School | undefined {
  const isTwin = (other: School): boolean =>
    kind === 'central' ? other.kind === 'central' : urn !== null && other.urn === urn;
  return schools.find((other) => other.id !== id && isTwin(other));
}

/** Everything that adding schools writes. */
export function addWrites(added: readonly School[]): Write[] {
  return [insertRows(school, added), ...added.map((one) => emit(schoolAdded, eventOf(one)))];
}

/** Everything that changing a school writes; its version is already the next. */
export function changeWrites(changed: School): Write[] {
  const { trustId, id, version, clusterId: _, ...facts } = changed;
  const own = [eq(school.trustId, trustId), eq(school.id, id), eq(school.version, version - 1)];
  return [
    expectRows(
      1,
      db
        .update(school)
        .set({ ...facts, version })
        .where(and(...own)),
    ),
    emit(schoolChanged, eventOf(changed)),
  ];
}

/** The whole of a school, as its events carry it. */
function eventOf(one: School): SchoolAdded {
  const { id: schoolId, kind, name, urn, phase, establishmentType } = one;
  const { region, localAuthority, pupils, joinedOn, leftOn } = one;
  const kept = { kind, name, urn, phase, establishmentType, region, localAuthority, pupils };
  return { schoolId, ...kept, joinedOn, leftOn };
}
