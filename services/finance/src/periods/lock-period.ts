import { accept, command, emit, lookup, problems, refuse } from '@bursar/service-kit';
import { Month } from '@bursar/shared-types/dates';
import { periodLocked } from '@bursar/shared-types/events/finance/period-locked.v1';
import { financeLeads } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { refusalOf } from '../refusal.ts';
import { periodReply, PeriodReply, savePeriod } from './change-period.ts';
import { periodEvent } from './period-event.ts';
import { locked, lockingFault } from './period.ts';
import { period } from './tables.ts';

/** Locks a month: nothing more is posted to it. The months before it are locked first. */
export const lockPeriod = command({
  route: 'POST /periods/:month/locks',
  summary: 'Lock a month',
  access: { roles: financeLeads, at: 'trust' },
  params: z.object({ month: Month }),
  reply: { 200: PeriodReply },
  versioned: true,

  read: () => ({ periods: lookup(period, [], [[]]) }),

  decide: ({ periods }, { params: { month } }, { actor, now, ifMatch }) => {
    const before = periods.find((one) => one.month === month);
    if (!before) return refuse(problems.notFound());
    if (before.version !== ifMatch) return refuse(problems.changedSince(before.version));
    const wrong = lockingFault(periods, month);
    if (wrong) return refuse(refusalOf(wrong, 'The month cannot be locked'));
    return accept({ ...locked(before, actor.id, now), version: before.version + 1 });
  },

  write: (changed, { trustId }) => [
    savePeriod(changed, trustId),
    emit(periodLocked, periodEvent(changed.month)),
  ],

  respond: periodReply,
});
