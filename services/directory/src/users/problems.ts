import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';

/** Somebody is invited who is a user of the trust, by id or by e-mail address. */
export function userThereAlready(userId: string, why: 'id' | 'email' | 'leaving'): Problem {
  const detail = {
    id: 'They are a user of the trust already.',
    email:
      'Somebody with this e-mail address is or was a user of the trust. To bring them back, invite them with their userId.',
    leaving: 'They leave on a later day than this; invite them to start after it.',
  }[why];
  return problem('user-there-already', 409, 'They are already a user', detail, {
    extra: { userId },
  });
}

/** Something is asked for somebody who has left, or will have. */
export function userHasLeft(leftOn: string): Problem {
  return problem('user-has-left', 409, 'They have left', `Their last day is ${leftOn}.`, {
    extra: { leftOn },
  });
}
