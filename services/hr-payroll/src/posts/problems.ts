import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { fieldErrorOf } from '../fault.ts';
import type { Fault } from '../fault.ts';

/** A post that cannot be kept so, with everything that is wrong with it. */
export function invalidPost(faults: readonly Fault[]): Problem {
  return problem(
    'invalid-post',
    422,
    'This post cannot be saved as it is',
    faults.map((f) => f.detail).join(' '),
    {
      errors: faults.map(fieldErrorOf),
      extra: { faults: faults.map(({ code, pointer }) => ({ code, pointer })) },
    },
  );
}

/** Somebody else holds the post on some of the days (one holder at a time). */
export function postTaken(wrong: Fault): Problem {
  return problem('post-taken', 409, 'The post is taken', `${wrong.detail} ${wrong.mend}`);
}

/** Nobody holds the post on the day. */
export function postVacant(day: string): Problem {
  return problem('post-vacant', 409, 'Nobody holds the post', `On ${day} the post is vacant.`);
}
