import type { FieldError } from '@bursar/service-kit';
import { addDays } from '@bursar/shared-types/dates';
import type { BusinessDate } from '@bursar/shared-types/dates';

/** From a day to a day, both included; without an end where `to` is null. */
export interface Stretch {
  readonly from: BusinessDate;
  readonly to: BusinessDate | null;
}

/** Why something cannot be given to a user for these days: they end first, are over, or go beyond theirs. */
export function stretchFaults(
  { from, to }: Stretch,
  { today, here }: { readonly today: BusinessDate; readonly here: Stretch },
): FieldError[] {
  const faults: FieldError[] = [];
  if (to !== null && to < from)
    faults.push({ pointer: '/to', detail: 'The last day is before the first.' });
  else if (to !== null && to < today)
    faults.push({
      pointer: '/to',
      detail: 'The last day is over. Give one that is still to come.',
    });
  if (from < here.from)
    faults.push({ pointer: '/from', detail: `Their first day in the trust is ${here.from}.` });
  if (here.to !== null && (to === null || to > here.to))
    faults.push({ pointer: '/to', detail: `Their last day in the trust is ${here.to}.` });
  return faults;
}

/**
 * Why something that runs to `to` cannot end with `endedOn`; null where it can. It may end with
 * yesterday, so that it no longer counts at once, and not before: what was done under it was done.
 */
export function endFault(
  endedOn: BusinessDate,
  { to, today }: { readonly to: BusinessDate | null; readonly today: BusinessDate },
): FieldError | null {
  const yesterday = addDays(today, -1);
  if (endedOn < yesterday) {
    const detail = `It cannot end in the past. For it to stop at once, give ${yesterday}.`;
    return { pointer: '/endedOn', detail };
  }
  if (to !== null && endedOn >= to)
    return { pointer: '/endedOn', detail: `It ends on ${to} as it is. Give an earlier day.` };
  return null;
}
