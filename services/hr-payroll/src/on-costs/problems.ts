import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';

/** A rate or allowance that cannot be set so. */
export function invalidRate(pointer: string, detail: string): Problem {
  const errors = [{ pointer, detail }];
  return problem('invalid-rate', 422, 'This rate cannot be set as it is', detail, { errors });
}
