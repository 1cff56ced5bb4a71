import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { fieldErrorOf } from '../fault.ts';
import type { Fault } from '../fault.ts';

/** A budget that cannot be set as it is, with everything that is wrong with it. */
export function invalidBudget(faults: readonly Fault[]): Problem {
  return problem(
    'invalid-budget',
    422,
    'This budget cannot be set',
    faults.map((f) => f.detail).join(' '),
    {
      errors: faults.map(fieldErrorOf),
    },
  );
}

/** The school is not one of the trust's. */
export function unknownSchool(): Problem {
  return problem(
    'unknown-school',
    404,
    'There is no such school',
    'It is not one of the trust’s schools.',
  );
}
