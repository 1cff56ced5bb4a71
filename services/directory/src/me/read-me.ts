import { accept, lookup, query, raw } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { BusinessDate } from '@bursar/shared-types/dates';
import { roles } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { person } from '../users/index.ts';

interface TrustOfSomebody {
  readonly trust_id: string;
  readonly name: string;
  readonly person: string | null;
  readonly starts_on: string;
  readonly left_on: string | null;
}

/** Who asks, and which trusts they are in: the one route outside a trust. */
export const getMe = query({
  route: 'GET /me',
  summary: 'Who am I, and which trusts am I in?',
  access: { roles: [], at: 'self' },
  reply: z.object({
    userId: z.string(),
    name: z.string().nullable(),
    isOperator: z.boolean(),
    trusts: z.array(
      z.object({
        trustId: Uuid,
        name: z.string(),
        startsOn: BusinessDate,
        leftOn: BusinessDate.nullable(),
      }),
    ),
  }),
  read: (_, { actor, today }) => ({
    mine: raw<TrustOfSomebody>(
      sql`select * from trusts_of(${actor.id}) where left_on is null or left_on >= ${today}::date order by name`,
    ),
  }),
  respond: ({ mine }, _, { actor }) =>
    accept({
      userId: actor.id,
      name: mine.find((one) => one.person !== null)?.person ?? null,
      isOperator: actor.grants.some(({ role }) => role === 'operator'),
      trusts: mine.map((one) => ({
        trustId: one.trust_id,
        name: one.name,
        startsOn: one.starts_on,
        leftOn: one.left_on,
      })),
    }),
});

/** What one holds in a trust today, cover for others included, as this service has learned it. */
export const getMyRoles = query({
  route: 'GET /my-roles',
  summary: 'What do I hold here?',
  access: { roles, at: 'anywhere' },
  reply: z.object({
    userId: Uuid,
    name: z.string().nullable(),
    roles: z.array(
      z.object({
        role: z.string(),
        schoolIds: z.array(Uuid).nullable().describe('null is the whole trust'),
        principalId: Uuid.nullable().describe('Whom one covers; null in one’s own right'),
      }),
    ),
    directoryPosition: z.int().describe('How far the directory’s log had been read'),
  }),
  read: (_, { actor }) => ({ who: lookup(person, person.userId, [actor.id]) }),
  respond: ({ who }, _, { actor }) =>
    accept({
      userId: actor.id,
      name: who[0]?.name ?? null,
      roles: actor.grants.map(({ role, units, principal }) => ({
        role,
        schoolIds: units === 'all' ? null : [...units],
        principalId: principal,
      })),
      directoryPosition: actor.grantsSeq,
    }),
});
