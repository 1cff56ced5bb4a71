import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { fieldErrorOf } from './fault.ts';
import type { Fault } from './fault.ts';

/** The problem that one fault alone makes: its own code, and its sentences as the detail. */
export function refusalOf(wrong: Fault, title: string, status: 409 | 422 = 409): Problem {
  const { code, detail, mend, pointer } = wrong;
  const errors = pointer === '' ? [] : [fieldErrorOf(wrong)];
  return problem(code, status, title, `${detail} ${mend}`, { errors });
}
