import type { CheckState } from '@bursar/shared-types/codes/estates';
import { addDays } from '@bursar/shared-types/dates';
import { dueSoonDays } from './frequency.ts';
import { stateOn } from './schedule.ts';
import type { CheckFact, CheckStanding } from './schedule.ts';
import type { CheckFactRow, SiteCheck } from './tables.ts';

/** A fact as the rules read it, from its row. */
export function factOf(row: CheckFactRow): CheckFact {
  const { id, on, recordedAt } = row;
  const recorded = { id, on, recordedAt };
  if (row.kind === 'not-applicable') return { ...recorded, kind: row.kind };
  if (row.kind === 'scheduled') {
    const frequency = { every: row.every!, unit: row.unit! };
    return { ...recorded, kind: row.kind, checkId: row.checkId!, dueOn: row.dueOn!, frequency };
  }
  const { result, retestBy, nextCheckId } = row;
  return { ...recorded, kind: row.kind, result: result!, retestBy, nextCheckId: nextCheckId! };
}

/** The columns of a fact; those that its kind does not have are null. */
export function columnsOfFact(
  fact: CheckFact,
): Omit<CheckFactRow, 'trustId' | 'siteCheckId' | 'recordedBy' | 'ticketId' | 'words'> {
  const scheduled = fact.kind === 'scheduled' ? fact : null;
  const completed = fact.kind === 'completed' ? fact : null;
  return {
    id: fact.id,
    kind: fact.kind,
    on: fact.on,
    recordedAt: fact.recordedAt,
    checkId: scheduled?.checkId ?? null,
    dueOn: scheduled?.dueOn ?? null,
    every: scheduled?.frequency.every ?? null,
    unit: scheduled?.frequency.unit ?? null,
    result: completed?.result ?? null,
    retestBy: completed?.retestBy ?? null,
    nextCheckId: completed?.nextCheckId ?? null,
  };
}

/** The columns of `siteCheck` that follow from a standing. */
export function columnsOfStanding(standing: CheckStanding) {
  const { applies, checkId, dueOn, frequency, occurrences } = standing;
  const last = occurrences.at(-1);
  return {
    applies,
    checkId,
    dueOn,
    soonFrom: dueOn && frequency && addDays(dueOn, -dueSoonDays(frequency)),
    every: frequency?.every ?? null,
    unit: frequency?.unit ?? null,
    lastDoneOn: last?.doneOn ?? null,
    lastState: last?.state ?? null,
  };
}

/** How often a row's check is due; null before it is set up. */
export const frequencyOf = ({ every, unit }: Pick<SiteCheck, 'every' | 'unit'>) =>
  every === null || unit === null ? null : { every, unit };

/** As much of a row as tells its state. */
export type StateColumns = Pick<
  SiteCheck,
  'applies' | 'checkId' | 'dueOn' | 'every' | 'unit' | 'lastState'
>;

/** The state of a row's check on a business date. */
export function stateOfRow(row: StateColumns, today: string): CheckState {
  const { applies, checkId, dueOn, lastState } = row;
  const occurrences = lastState === null ? [] : [{ state: lastState }];
  return stateOn({ applies, checkId, dueOn, frequency: frequencyOf(row), occurrences }, today);
}

/** States in which a check is not as the law or its source wants it: it counts as overdue (X1). */
export const outOfOrder: readonly CheckState[] = ['Overdue', 'Failed'];
