import type { Feature } from '@bursar/service-kit';
import { changeUser } from './change-user.ts';
import { getUser } from './get-user.ts';
import { inviteUser } from './invite-user.ts';
import { listUsers } from './list-users.ts';
import { getColleagues, getPeople } from './people.ts';

export { invitationWrites } from './invitation.ts';
export { userHasLeft } from './problems.ts';
export { membership, person } from './tables.ts';
export { PersonInput } from './user-input.ts';
export { whoIs } from './who-is.ts';
export type { KnownPerson } from './who-is.ts';

/** Who works in the trust. */
export const users: Feature = {
  routes: [inviteUser, changeUser, getUser, listUsers, getPeople, getColleagues],
};
