import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';

/** The code of a fund is taken. */
export function fundExists(code: string, name: string): Problem {
  const detail = `${code} is ${name}. Choose another code, or change that fund.`;
  return problem('fund-exists', 409, 'There is such a fund', detail, {
    errors: [{ pointer: '/code', detail }],
  });
}

/** The code of a cost centre is taken. */
export function costCentreExists(code: string, name: string): Problem {
  const detail = `${code} is ${name}. Choose another code, or change that cost centre.`;
  return problem('cost-centre-exists', 409, 'There is such a cost centre', detail, {
    errors: [{ pointer: '/code', detail }],
  });
}
