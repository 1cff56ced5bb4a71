import { problem } from '@bursar/service-kit';

/** A position of finance's log that is not in the figures: they would claim a history unknown here. */
export const positionNotReached = (asked: number, reached: number) =>
  problem(
    'position-not-reached',
    422,
    'This position is not reached',
    `Finance’s log is read here up to ${reached}, and ${asked} was asked for.`,
    {
      errors: [{ pointer: '?position', detail: `must be ${reached} or lower` }],
      extra: { reached },
    },
  );
