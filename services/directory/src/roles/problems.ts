import { problem } from '@bursar/service-kit';
import type { FieldError, Problem } from '@bursar/service-kit';

/** A role that cannot be given so, with everything that is wrong. */
export function invalidRole(errors: readonly FieldError[]): Problem {
  const detail = errors.map((error) => error.detail).join(' ');
  return problem('invalid-role', 422, 'This role cannot be given as it is', detail, { errors });
}

/** Somebody gives a role to themselves, or to a person in whose name they may act. */
export function ownRole(isOwn: boolean): Problem {
  const who = isOwn ? 'yourself' : 'somebody you cover for, and so to yourself';
  return problem(
    'own-role',
    403,
    'Nobody gives themselves a role',
    `You would give a role to ${who}. Ask another administrator.`,
  );
}

/** What would leave a trust without anybody who can give roles. */
export function lastAdministrator(): Problem {
  return problem(
    'last-administrator',
    409,
    'The trust needs an administrator',
    'Nobody else is an administrator without an end. Make another person one first.',
  );
}

/** A day on which something cannot end. */
export function invalidEnd(error: FieldError): Problem {
  return problem('invalid-end', 422, 'It cannot end on this day', error.detail, {
    errors: [error],
  });
}

/** Something that is over is ended or changed. */
export function endedAlready(on: string): Problem {
  return problem('ended-already', 409, 'It has ended', `It ended on ${on}.`, {
    extra: { endedOn: on },
  });
}
