import { problem } from '@bursar/service-kit';
import type { FieldError, Problem } from '@bursar/service-kit';

/** A cover that cannot be set, with everything that is wrong. */
export function invalidCover(errors: readonly FieldError[]): Problem {
  const detail = errors.map((error) => error.detail).join(' ');
  return problem('invalid-cover', 422, 'This cover cannot be set', detail, { errors });
}

/** An administrator makes themselves somebody's delegate, or whom they act for. */
export function ownCover(): Problem {
  return problem(
    'own-cover',
    403,
    'Nobody makes themselves a delegate',
    'You would hold the roles of the person you cover for. They can name you themselves, or another administrator can.',
  );
}
