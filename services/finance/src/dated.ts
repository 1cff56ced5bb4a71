import type { BusinessDate } from '@bursar/shared-types/dates';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';

/** From when to when a code may be posted to, both days included; null is without end. */
export interface Dated {
  readonly openFrom: BusinessDate;
  readonly openTo: BusinessDate | null;
}

/**
 * Why a code cannot be closed after a day: it would end before it begins, or before what was
 * posted to it last. Null when it can, or is left open.
 */
export function closingFault(
  { openFrom }: Dated,
  openTo: BusinessDate | null,
  lastPosted: BusinessDate | null,
): Fault | null {
  if (openTo === null) return null;
  if (openTo < openFrom) {
    const detail = `It opens on ${openFrom}, and cannot end before that.`;
    return fault('ends-before-it-begins', '/openTo', detail, 'Choose a later last day.');
  }
  if (lastPosted === null || openTo >= lastPosted) return null;
  return fault(
    'posted-later',
    '/openTo',
    `Something was posted to it on ${lastPosted}.`,
    `Choose ${lastPosted} or a later day, or reverse what was posted after it.`,
  );
}
