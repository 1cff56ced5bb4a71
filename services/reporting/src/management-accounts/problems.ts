import { problem } from '@bursar/service-kit';
import type { Month } from '@bursar/shared-types/dates';

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

/** A month that has not begun: its accounts would leave out what comes before it. */
export const monthNotBegun = (running: Month) =>
  problem(
    'month-not-begun',
    422,
    'This month has not begun',
    `Accounts are seen as at a month that runs or has gone by. The running month is ${running}; its forecast is that of the whole year.`,
    { errors: [{ pointer: '?month', detail: `must be ${running} or earlier` }] },
  );
