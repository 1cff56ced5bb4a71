import { accept, db, query } from '@bursar/service-kit';
import { holds } from '@bursar/service-kit/http/filter';
import { Uuid } from '@bursar/shared-types/ids';
import { roles } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { and, asc, eq, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { membership, person } from './tables.ts';

/** Somebody's name by their id, and nothing more. */
const Name = z.object({ userId: Uuid, name: z.string() });
const Names = z.object({ items: z.array(Name) });
const nameColumns = { userId: person.userId, name: person.name };

/**
 * The names behind ids that stand in records. Whoever holds a role in the trust may ask: an id is
 * known only to those who may see a record that has it. Ids that are nobody's are left out.
 */
export const getPeople = query({
  route: 'GET /people',
  summary: 'Names by id',
  access: { roles, at: 'anywhere' },
  query: z.strictObject({
    ids: z
      .string()
      .transform((ids) => ids.split(','))
      .pipe(z.array(Uuid).min(1).max(200))
      .describe('Up to 200 user ids with commas between them'),
  }),
  reply: Names,
  read: ({ query: { ids } }, { trustId }) => ({
    items: db
      .select(nameColumns)
      .from(person)
      .where(and(eq(person.trustId, trustId), inArray(person.userId, ids))),
  }),
  respond: ({ items }) => accept({ items }),
});

/** Colleagues by a piece of their name, for whoever has to choose one: up to twenty who work here. */
export const getColleagues = query({
  route: 'GET /colleagues',
  summary: 'Find a colleague by name',
  access: { roles, at: 'anywhere' },
  query: z.strictObject({ q: text({ min: 2, max: 100 }) }),
  reply: Names,
  read: ({ query: { q } }, { trustId, actor, today }) => ({
    items: db
      .select(nameColumns)
      .from(person)
      .innerJoin(
        membership,
        and(eq(person.trustId, membership.trustId), eq(person.userId, membership.userId)),
      )
      .where(
        and(
          eq(person.trustId, trustId),
          ne(sql`${person.userId}::text`, actor.id),
          or(isNull(membership.leftOn), gte(membership.leftOn, today)),
          ...q.split(/\s+/).map((word) => holds(person.name, word)),
        ),
      )
      .orderBy(asc(person.name), asc(person.userId))
      .limit(20),
  }),
  respond: ({ items }) => accept({ items }),
});
