import { isEvent } from '@bursar/service-kit';
import type { Known } from '@bursar/service-kit';
import { businessDateAt } from '@bursar/shared-types/dates';
import {
  checkCompleted,
  checkEnded,
  checkFailed,
  checkOverdue,
  checkScheduled,
} from '@bursar/shared-types/events/estates/index';
import type { SignalRow } from './tables.ts';

/** What is heard of estates' checks. */
export const checkContracts = [
  checkScheduled,
  checkOverdue,
  checkCompleted,
  checkFailed,
  checkEnded,
] as const;

/** An event of a check. */
export type CheckEvent = Known<(typeof checkContracts)[number]>;

/** What an event says to the indicator; null where no check was open that could be out of order. */
export function signalRowOf(event: CheckEvent): SignalRow | null {
  const { checkId, schoolId, siteId, area, catalogueCode } = event.body;
  if (checkId === null) return null;
  const about = {
    trustId: event.trust,
    eventId: event.id,
    seq: event.seq,
    type: event.type,
    recordedAt: event.at,
    checkId,
    schoolId,
    siteId,
    area,
    catalogueCode,
    on: null,
    dueOn: null,
    nextCheckId: null,
  };
  if (isEvent(event, checkOverdue)) return { ...about, kind: 'overdue', dueOn: event.body.dueOn };
  if (isEvent(event, checkCompleted)) {
    return { ...about, kind: 'passed', on: event.body.completedOn };
  }
  if (isEvent(event, checkFailed)) {
    const { completedOn: on, nextCheckId } = event.body;
    return { ...about, kind: 'failed', on, nextCheckId };
  }
  if (isEvent(event, checkEnded)) return { ...about, kind: 'ended', on: event.body.endedOn };
  const { dueOn } = event.body;
  return { ...about, kind: 'scheduled', on: businessDateAt(event.at), dueOn };
}

/**
 * Whether a signal is to be kept: it begins a time out of order, or is about a check that has been,
 * which `known` are the signals of. All others can move no score, and they are nearly all there are.
 */
export function isWorthKeeping(
  { kind, checkId, nextCheckId }: SignalRow,
  known: readonly Pick<SignalRow, 'checkId' | 'nextCheckId'>[],
): boolean {
  if (kind === 'overdue' || (kind === 'failed' && nextCheckId !== null)) return true;
  return known.some((each) => each.checkId === checkId || each.nextCheckId === checkId);
}
