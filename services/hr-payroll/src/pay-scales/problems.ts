import { problem } from '@bursar/service-kit';
import type { FieldError, Problem } from '@bursar/service-kit';

/** A version of a scale that cannot be published so. */
export function invalidScale(errors: readonly FieldError[]): Problem {
  const detail = errors.map((error) => error.detail).join(' ');
  return problem('invalid-scale', 422, 'The pay scale cannot be published', detail, { errors });
}
