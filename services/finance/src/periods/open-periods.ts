import { accept, command, emit, insertRows, lookup, refuse } from '@bursar/service-kit';
import { Month } from '@bursar/shared-types/dates';
import { periodOpened } from '@bursar/shared-types/events/finance/period-opened.v1';
import { financeLeads } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { refusalOf } from '../refusal.ts';
import { periodEvent } from './period-event.ts';
import { nextMonth, opened, openingFault } from './period.ts';
import type { Period } from './period.ts';
import { period } from './tables.ts';

/** Opens months for posting, one after another: none between is left out. */
export const openPeriods = command({
  route: 'POST /periods',
  summary: 'Open months for posting',
  access: { roles: financeLeads, at: 'trust' },
  body: z
    .strictObject({ month: Month, through: Month.optional().describe('The last of several') })
    .transform(({ month, through = month }) => ({ month, through }))
    .refine(({ month, through }) => month <= through && through < nextMonth(month, 24), {
      path: ['through'],
      message: 'must be the first month or one of the two years after it',
    }),
  reply: { 201: z.object({ months: z.array(z.string()) }) },

  read: () => ({ periods: lookup(period, [], [[]]) }),

  decide: ({ periods }, { body }, { actor, now }) => {
    const made: Period[] = [];
    for (let { month } = body; month <= body.through; month = nextMonth(month)) {
      const wrong = openingFault([...periods, ...made], month);
      if (wrong) return refuse(refusalOf(wrong, 'The month cannot be opened'));
      made.push(opened(month, actor.id, now));
    }
    return accept(made);
  },

  write: (made, { trustId }) => [
    insertRows(
      period,
      made.map((one) => ({ trustId, ...one, version: 1 })),
    ),
    ...made.map(({ month }) => emit(periodOpened, periodEvent(month))),
  ],

  respond: (made) => ({
    status: 201,
    location: '/periods',
    body: { months: made.map(({ month }) => month) },
  }),
});
