import type { FieldError } from '@bursar/service-kit';
import type { CatalogueCheck, CatalogueEdition } from './catalogue.ts';
import { after } from './frequency.ts';
import type { Frequency } from './frequency.ts';
import type { CheckStanding } from './schedule.ts';

/** What somebody sends in to set up a check at a school, or to move it. */
export type SchedulingInput = {
  readonly dueOn: string;
  readonly frequency: Frequency;
  /** Why it differs from the catalogue or is put off; null where it is not. */
  readonly reason: string | null;
};

/** A line of a generated schedule. */
export type PlannedCheck = {
  readonly code: string;
  readonly frequency: Frequency;
  /** Null when nobody knows when it was last done: the check stays "Not set up". */
  readonly dueOn: string | null;
};

/**
 * The schedule of a school from the catalogue: each check due an interval after it was last done.
 * Where that is not known no date is invented.
 */
export function planned(
  edition: CatalogueEdition,
  lastDone: ReadonlyMap<string, string>,
): PlannedCheck[] {
  return edition.checks.map(({ code, frequency }) => {
    const done = lastDone.get(code);
    return { code, frequency, dueOn: done === undefined ? null : after(done, frequency) };
  });
}

/**
 * What is wrong with setting up or moving a check; empty when it may be recorded. Putting a due
 * date off, or checking less often than the catalogue says, takes a reason, because either can
 * make an overdue check look fine. A date that was set is not moved to one that is past.
 */
export function schedulingFaults(
  input: SchedulingInput,
  standing: CheckStanding,
  catalogued: CatalogueCheck,
  today: string,
): FieldError[] {
  const faults: FieldError[] = [];
  const reasoned = input.reason !== null && input.reason.trim() !== '';
  const { every } = input.frequency;
  if (!Number.isInteger(every) || every < 1) {
    faults.push({ pointer: '/frequency/every', detail: 'Give a whole number from 1.' });
  } else if (!reasoned && isLonger(input.frequency, catalogued.frequency)) {
    faults.push({
      pointer: '/reason',
      detail: `Say why it is done less often than ${catalogued.frequencyText}.`,
    });
  }
  if (standing.dueOn !== null && input.dueOn !== standing.dueOn && input.dueOn < today) {
    faults.push({ pointer: '/dueOn', detail: `Give a date from today, ${today}.` });
  }
  if (!reasoned && standing.dueOn !== null && input.dueOn > standing.dueOn) {
    faults.push({ pointer: '/reason', detail: `Say why it is moved back from ${standing.dueOn}.` });
  }
  return faults;
}

/** Whether one interval is longer than another, measured from a day at the start of a year. */
function isLonger(one: Frequency, other: Frequency): boolean {
  const start = '2026-01-01';
  return after(start, one) > after(start, other);
}
