import { getUser } from '@bursar/directory/users/get-user';
import { ProblemError } from '@bursar/service-kit';
import type { Runtime } from '@bursar/service-kit/runtime';
import type { WhoIs } from './invitations.ts';

/**
 * Asks the directory who somebody is, with the rights of whoever invited them, as a person would. The
 * first administrator of a trust, whom an operator from outside names, is asked for by themselves.
 */
export function whoIsIn({ engine }: Runtime): WhoIs {
  return async (trustId, userId, askedBy) => {
    for (const subject of [askedBy, userId]) {
      const input = { params: { userId }, query: {}, body: undefined };
      try {
        return (await engine.query({ definition: getUser, trustId, subject, input })) as {
          name: string;
          email: string;
        };
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
      }
    }
    return null;
  };
}
