import { accept, command, emit, lookup, problems, refuse } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { Month } from '@bursar/shared-types/dates';
import { periodReopened } from '@bursar/shared-types/events/finance/period-reopened.v1';
import { financeLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { refusalOf } from '../refusal.ts';
import { periodReply, PeriodReply, savePeriod } from './change-period.ts';
import { periodEvent } from './period-event.ts';
import { reopened, reopeningFault } from './period.ts';
import { period } from './tables.ts';

/**
 * Opens a locked month again, which stays visible for ever: who did it, when and why (ERPNext
 * 41819). Later months are reopened first.
 */
export const reopenPeriod = command({
  route: 'POST /periods/:month/reopenings',
  summary: 'Open a locked month again',
  access: { roles: financeLeads, at: 'trust' },
  params: z.object({ month: Month }),
  body: z.strictObject({ reason: text({ max: 500 }).describe('Kept for the auditor') }),
  reply: { 200: PeriodReply },
  versioned: true,

  read: () => ({ periods: lookup(period, [], [[]]) }),

  decide: ({ periods }, { params: { month }, body: { reason } }, { actor, now, ifMatch }) => {
    const before = periods.find((one) => one.month === month);
    if (!before) return refuse(problems.notFound());
    if (before.version !== ifMatch) return refuse(problems.changedSince(before.version));
    const wrong = reopeningFault(periods, month, reason);
    if (wrong) return refuse(refusalOf(wrong, 'The month cannot be reopened'));
    const after = reopened(before, actor.id, now, reason);
    return accept({ ...after, reason, version: before.version + 1 });
  },

  write: (changed, { trustId }) => [
    savePeriod(changed, trustId),
    emit(periodReopened, {
      ...periodEvent(changed.month),
      reasonSha256: sha256Hex(changed.reason),
    }),
  ],

  respond: periodReply,
});
