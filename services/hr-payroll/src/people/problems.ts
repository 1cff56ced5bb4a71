import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { fieldErrorOf } from '../fault.ts';
import type { Fault } from '../fault.ts';

/** Somebody who cannot be kept so, with everything that is wrong. */
export function invalidPerson(faults: readonly Fault[]): Problem {
  const detail = faults.map((f) => f.detail).join(' ');
  const errors = faults.map(fieldErrorOf);
  return problem('invalid-person', 422, 'These details cannot be saved as they are', detail, {
    errors,
  });
}

/** Somebody is asked to start who is employed already. */
export function employedAlready(startsOn: string): Problem {
  return problem(
    'employed-already',
    409,
    'They are employed already',
    `Their employment began, or begins, on ${startsOn}. Record when it ends before they start again.`,
  );
}

/** Something is asked of somebody who is not employed on the day. */
export function notEmployed(day: string): Problem {
  return problem(
    'not-employed',
    409,
    'They are not employed on that day',
    `On ${day} they are not employed by the trust. Record their start first.`,
  );
}

/** They leave before they start to hold a post. */
export function holdsPostLater(from: string): Problem {
  return problem(
    'holds-post-later',
    409,
    'They hold a post after that day',
    `They hold a post from ${from}. Have them leave that post first, or choose a later last day.`,
  );
}

/** The trust needs to know who they are as long as they work for it. */
export function stillEmployed(): Problem {
  return problem(
    'still-employed',
    409,
    'They still work for the trust',
    'Somebody is erased once their last day has passed. Record when they leave first.',
  );
}

/** Nothing is kept of them any more. */
export function erasedBefore(): Problem {
  return problem(
    'person-erased',
    409,
    'This person was erased',
    'Nothing is kept of who they were, and nothing can be added. If they come back, add them as a new person.',
  );
}
