import { emit, upsertRows } from '@bursar/service-kit';
import type { Context, Problem, Write } from '@bursar/service-kit';
import { userInvited } from '@bursar/shared-types/events/directory/user-invited.v1';
import { membership, person } from './tables.ts';
import { userThereAlready } from './problems.ts';

type Member = typeof membership.$inferSelect;
type Person = typeof person.$inferSelect;

/** Somebody who is to be a user of the trust. */
export interface Invited {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly startsOn: string;
  readonly version: number;
}

/**
 * Why somebody cannot be invited; null where they can. One who has left may come back, from the day
 * after their last.
 */
export function invitationFault(
  invited: Pick<Invited, 'userId' | 'startsOn'>,
  found: { readonly members: readonly Member[]; readonly sameEmail: readonly Person[] },
): Problem | null {
  const { userId, startsOn } = invited;
  const other = found.sameEmail.find((one) => one.userId !== userId);
  if (other) return userThereAlready(other.userId, 'email');
  const before = found.members.find((one) => one.userId === userId);
  if (!before) return null;
  if (before.leftOn === null) return userThereAlready(userId, 'id');
  return before.leftOn < startsOn ? null : userThereAlready(userId, 'leaving');
}

/** Everything that an invitation writes, and the event that tells it: without who it is. */
export function invitationWrites(invited: Invited, { trustId }: Context): Write[] {
  const { userId, name, email, startsOn, version } = invited;
  return [
    upsertRows(
      membership,
      ['trustId', 'userId'],
      [{ trustId, userId, startsOn, leftOn: null, version }],
    ),
    upsertRows(person, ['trustId', 'userId'], [{ trustId, userId, name, email }]),
    emit(userInvited, { userId, startsOn }),
  ];
}
