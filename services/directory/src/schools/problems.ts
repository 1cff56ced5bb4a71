import { problem } from '@bursar/service-kit';
import type { FieldError, Problem } from '@bursar/service-kit';

/** Facts of a school that do not fit with each other. */
export function invalidSchool(errors: readonly FieldError[]): Problem {
  const detail = errors.map((error) => error.detail).join(' ');
  return problem(
    'invalid-school',
    422,
    'These school details cannot be saved as they are',
    detail,
    { errors },
  );
}

/** A second school of one URN, or a second central team. */
export function schoolThereAlready(there: {
  id: string;
  name: string;
  urn: string | null;
}): Problem {
  const detail =
    there.urn === null
      ? `The trust has a central team already: ${there.name}.`
      : `${there.name} has the URN ${there.urn}. Change that one, or check the number.`;
  return problem('school-there-already', 409, 'This school already exists', detail, {
    extra: { schoolId: there.id },
  });
}

/** Something is asked of a school that has left the trust. */
export function schoolHasLeft(name: string, leftOn: string): Problem {
  return problem(
    'school-has-left',
    409,
    'The school has left the trust',
    `${name} left with ${leftOn}. What it was then is kept as it is.`,
    { extra: { leftOn } },
  );
}
