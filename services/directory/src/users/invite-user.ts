import { accept, command, lookup, refuse } from '@bursar/service-kit';
import { administrators } from '@bursar/shared-types/roles';
import { invitationFault, invitationWrites } from './invitation.ts';
import { withEmail } from './reads.ts';
import { membership } from './tables.ts';
import { Invitation, UserChanged } from './user-input.ts';

/** Makes somebody a user of the trust. It gives them no role yet. */
export const inviteUser = command({
  route: 'POST /users',
  summary: 'Invite somebody to the trust',
  access: { roles: administrators, at: 'trust' },
  body: Invitation,
  reply: { 201: UserChanged },

  read: ({ body }, { trustId }) => ({
    members: lookup(membership, membership.userId, body.userId ? [body.userId] : []),
    sameEmail: withEmail(trustId, body.email),
  }),

  decide: (found, { body }, ctx) => {
    const { userId = ctx.newId(), startsOn = ctx.today, name, email } = body;
    const fault = invitationFault({ userId, startsOn }, found);
    if (fault) return refuse(fault);
    return accept({
      userId,
      name,
      email,
      startsOn,
      version: (found.members[0]?.version ?? 0) + 1,
    });
  },

  write: invitationWrites,

  respond: ({ userId, version }) => ({
    status: 201,
    location: `/users/${userId}`,
    body: { userId, version },
  }),
});
