import {
  accept,
  command,
  db,
  emit,
  expectRows,
  lookup,
  problems,
  refuse,
  upsertRows,
} from '@bursar/service-kit';
import { userChanged } from '@bursar/shared-types/events/directory/user-changed.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { administrators } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { userThereAlready } from './problems.ts';
import { withEmail } from './reads.ts';
import { membership, person } from './tables.ts';
import { PersonInput, UserChanged } from './user-input.ts';

/** Corrects the name or e-mail address of somebody. The event tells that it happened, not what. */
export const changeUser = command({
  route: 'PUT /users/:userId',
  summary: 'Correct somebody’s name or e-mail address',
  access: { roles: administrators, at: 'trust' },
  params: z.object({ userId: Uuid }),
  body: PersonInput,
  reply: { 200: UserChanged },
  versioned: true,

  read: ({ params, body }, { trustId }) => ({
    members: lookup(membership, membership.userId, [params.userId]),
    sameEmail: withEmail(trustId, body.email),
  }),

  decide: ({ members: [member], sameEmail }, { body }, ctx) => {
    if (!member) return refuse(problems.notFound());
    if (member.version !== ctx.ifMatch) return refuse(problems.changedSince(member.version));
    const other = sameEmail.find(({ userId }) => userId !== member.userId);
    if (other) return refuse(userThereAlready(other.userId, 'email'));
    return accept({ ...body, userId: member.userId, version: member.version + 1 });
  },

  write: ({ userId, name, email, version }, { trustId }) => [
    upsertRows(person, ['trustId', 'userId'], [{ trustId, userId, name, email }]),
    expectRows(
      1,
      db
        .update(membership)
        .set({ version })
        .where(and(eq(membership.trustId, trustId), eq(membership.userId, userId))),
    ),
    emit(userChanged, { userId }),
  ],

  respond: ({ userId, version }) => ({ status: 200, body: { userId, version } }),
});
