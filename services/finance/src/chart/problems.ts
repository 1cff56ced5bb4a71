import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import type { Fault } from '../fault.ts';
import { detailOf, fieldErrorOf } from '../fault.ts';

/** Every account of the chart is there already. */
export function chartAdopted(title: string): Problem {
  const detail = `Every account of “${title}” is in the trust’s chart. There is nothing to do.`;
  return problem('chart-adopted', 409, 'The chart was adopted before', detail);
}

/** The code is taken. */
export function accountExists(code: string, name: string): Problem {
  const detail = `${code} is ${name}. Choose another last digit, or change that account.`;
  return problem('account-exists', 409, 'There is such an account', detail, {
    errors: [{ pointer: '/code', detail }],
  });
}

/** An account that cannot be opened or changed so, with everything that is wrong. */
export function invalidAccount(faults: readonly Fault[]): Problem {
  return problem('invalid-account', 422, 'The account cannot be so', detailOf(faults), {
    errors: faults.map(fieldErrorOf),
  });
}
