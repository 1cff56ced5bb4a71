import { accept, db, first, problems, query, refuse } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { administrators } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { membership, person } from './tables.ts';
import { User, userColumns } from './user.ts';

/** One user of the trust, for administrators. */
export const getUser = query({
  route: 'GET /users/:userId',
  summary: 'A user of the trust',
  access: { roles: administrators, at: 'trust' },
  params: z.object({ userId: Uuid }),
  reply: User,
  read: ({ params }, { trustId }) => ({
    user: first(
      db
        .select(userColumns)
        .from(membership)
        .innerJoin(
          person,
          and(eq(person.trustId, membership.trustId), eq(person.userId, membership.userId)),
        )
        .where(and(eq(membership.trustId, trustId), eq(membership.userId, params.userId))),
    ),
  }),
  respond: ({ user }) => (user ? accept(user) : refuse(problems.notFound())),
});
