import { db, expectRows, lookup } from '@bursar/service-kit';
import type { FactsOf, Write } from '@bursar/service-kit';
import { and, eq } from 'drizzle-orm';
import { person } from './tables.ts';

/** Somebody as they are kept. */
export type PersonRow = typeof person.$inferSelect;

/** The person of an address. */
export const personReads = (personId: string) => ({
  people: lookup(person, person.id, [personId]),
});
type PersonFacts = FactsOf<ReturnType<typeof personReads>>;

/** Where they mainly work, for access: none before they start, so that only the whole trust's HR sees them. */
export const schoolOfPerson = ({ people }: PersonFacts): string[] =>
  people.flatMap(({ schoolId }) => schoolId ?? []);

/** Keeps somebody as they are now, one version on; refuses (412) where they changed meanwhile. */
export function personWrite(row: PersonRow): Write {
  const { trustId, id, version, nameOrder: _generated, ...fields } = row;
  const same = and(eq(person.trustId, trustId), eq(person.id, id), eq(person.version, version));
  return expectRows(
    1,
    db
      .update(person)
      .set({ ...fields, version: version + 1 })
      .where(same),
  );
}

/** Whether somebody is employed on a day. */
export function isEmployedOn(
  { startsOn, leftOn }: Pick<PersonRow, 'startsOn' | 'leftOn'>,
  day: string,
): boolean {
  return startsOn !== null && startsOn <= day && (leftOn === null || day <= leftOn);
}
