import { isEvent } from '@bursar/service-kit';
import {
  checkCompleted,
  checkEnded,
  checkFailed,
  checkOverdue,
} from '@bursar/shared-types/events/estates/index';
import type { CheckEvent } from '../indicators/index.ts';

/** A kind of check at a site, as far as it has been heard of. */
export type TimetableItem = {
  readonly siteId: string;
  readonly code: string;
  readonly schoolId: string;
  readonly area: string;
  /** `failed` until the re-test passes, whatever day it is due. */
  readonly state: 'scheduled' | 'overdue' | 'failed' | 'ended';
  /** The open occurrence and its due date; null where none is. */
  readonly checkId: string | null;
  readonly dueOn: string | null;
  /** The last day on which it was done, in time or not, passed or failed. */
  readonly lastDoneOn: string | null;
};

/** An item after an event of its check; `before` is undefined for the first that is heard. */
export function itemAfter(before: TimetableItem | undefined, event: CheckEvent): TimetableItem {
  const { siteId, schoolId, area, catalogueCode: code, checkId, dueOn } = event.body;
  const about = { siteId, code, schoolId, area };
  const lastDoneOn = before?.lastDoneOn ?? null;
  if (isEvent(event, checkEnded)) {
    return { ...about, state: 'ended', checkId: null, dueOn: null, lastDoneOn };
  }
  if (isEvent(event, checkOverdue))
    return { ...about, state: 'overdue', checkId, dueOn, lastDoneOn };
  if (isEvent(event, checkCompleted) || isEvent(event, checkFailed)) {
    const { completedOn, nextCheckId } = event.body;
    // What is told anew of an earlier occurrence says nothing of the one that is open.
    const isOpen = before === undefined || before.checkId === checkId;
    const state = isEvent(event, checkFailed) ? 'failed' : 'scheduled';
    const done = lastDoneOn !== null && lastDoneOn > completedOn ? lastDoneOn : completedOn;
    if (!isOpen) return { ...before, lastDoneOn: done };
    return { ...about, state, checkId: nextCheckId, dueOn: null, lastDoneOn: done };
  }
  // The re-test of a failed check: it stays failed until that passes.
  const isRetest = before?.state === 'failed' && before.checkId === checkId;
  return { ...about, state: isRetest ? 'failed' : 'scheduled', checkId, dueOn, lastDoneOn };
}

/** The checks of an area, at one school or all, that have been heard of and apply. */
export function countsOf(
  items: readonly TimetableItem[],
  link: { readonly area: string; readonly schoolId: string | null },
): { checks: number; outOfOrder: number } {
  const linked = items.filter(
    ({ area, schoolId, state }) =>
      state !== 'ended' &&
      area === link.area &&
      (link.schoolId === null || schoolId === link.schoolId),
  );
  const outOfOrder = linked.filter(({ state }) => state === 'overdue' || state === 'failed');
  return { checks: linked.length, outOfOrder: outOfOrder.length };
}
