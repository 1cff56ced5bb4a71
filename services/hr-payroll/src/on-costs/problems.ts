import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';

/** A rate or allowance that cannot be set so. */
export function invalidRate(pointer: string, detail: string): Problem {
  const errors = [{ pointer, detail }];
  return problem('invalid-rate', 422, 'The rate cannot be set so', detail, { errors });
}
