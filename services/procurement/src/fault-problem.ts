import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { fieldErrorOf } from './fault.ts';
import type { Fault } from './fault.ts';

/** A problem that one fault makes by itself: the fault's code, its words, its place. */
export function problemOf(wrong: Fault, status: number, title: string): Problem {
  const { code, pointer, detail, mend } = wrong;
  const errors = pointer === '' ? {} : { errors: [fieldErrorOf(wrong)] };
  return problem(code, status, title, `${detail} ${mend}`, errors);
}

/** A problem of everything that is wrong with an input, each at its place. */
export function problemOfAll(code: string, title: string, faults: readonly Fault[]): Problem {
  const told = faults.slice(0, 3).map(({ detail }) => detail);
  if (faults.length > 3) told.push(`And ${faults.length - 3} more.`);
  return problem(code, 422, title, told.join(' '), {
    errors: faults.slice(0, 100).map(fieldErrorOf),
    extra: { faults: faults.slice(0, 100).map(({ code, pointer }) => ({ code, pointer })) },
  });
}
