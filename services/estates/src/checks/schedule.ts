import type { CheckResult, CheckState } from '@bursar/shared-types/codes/estates';
import { daysBetween } from '@bursar/shared-types/dates';
import { after, dueSoonDays } from './frequency.ts';
import type { Frequency } from './frequency.ts';

type Recorded = {
  readonly id: string;
  /** The business date on which the fact took effect, `YYYY-MM-DD`. */
  readonly on: string;
  /** The instant at which the platform learnt it, ISO 8601 UTC with milliseconds. */
  readonly recordedAt: string;
};

/**
 * The check was set up, or its due date or frequency was moved. Where evidence comes to light that
 * the occurrence had been done before it was moved, only the frequency holds.
 */
export type Scheduled = Recorded & {
  readonly kind: 'scheduled';
  /** The occurrence that is now due: a new id when set up, the open one's when moved. */
  readonly checkId: string;
  readonly dueOn: string;
  readonly frequency: Frequency;
};

/** The check does not concern this school from that day on (no lift, no minibus). */
export type NotApplicable = Recorded & { readonly kind: 'not-applicable' };

/** The check was done on the day `on`, whenever that was recorded. */
export type Completed = Recorded & {
  readonly kind: 'completed';
  readonly result: CheckResult;
  /** After a failure: the day by which it must be checked again. Null after a pass. */
  readonly retestBy: string | null;
  /** The occurrence that comes next. */
  readonly nextCheckId: string;
};

/**
 * All that can happen to one kind of check at one site: a series of occurrences, each with an id
 * of its own, of which one is open. Facts are added and never changed.
 */
export type CheckFact = Scheduled | NotApplicable | Completed;

/** A time the check was done, and what that made of the date it was due on. */
export type Occurrence = {
  readonly checkId: string;
  /** The fact that says that it was done. */
  readonly factId: string;
  readonly dueOn: string;
  readonly doneOn: string;
  readonly state: 'Done' | 'Done late' | 'Failed';
  /** Days after `dueOn`, zero when in time; of a failure too. */
  readonly daysLate: number;
  /** The day it is due again: an interval after a pass, the day of the re-test after a failure. */
  readonly nextDueOn: string;
};

/** A check as it stands after a series of facts. */
export type CheckStanding = {
  readonly applies: 'not set up' | 'no' | 'yes';
  /** The open occurrence and its due date; null where none is set. */
  readonly checkId: string | null;
  readonly dueOn: string | null;
  readonly frequency: Frequency | null;
  /** Every time it was done, oldest first. */
  readonly occurrences: readonly Occurrence[];
};

const notSetUp: CheckStanding = {
  applies: 'not set up',
  checkId: null,
  dueOn: null,
  frequency: null,
  occurrences: [],
};

function occurrenceOf(fact: Completed, open: OpenStanding): Occurrence {
  const passed = fact.result === 'passed';
  const daysLate = Math.max(0, daysBetween(open.dueOn, fact.on));
  return {
    checkId: open.checkId,
    factId: fact.id,
    dueOn: open.dueOn,
    doneOn: fact.on,
    state: !passed ? 'Failed' : daysLate === 0 ? 'Done' : 'Done late',
    daysLate,
    // A failed check is not in order: it stays due until it passes.
    nextDueOn: passed ? after(fact.on, open.frequency) : (fact.retestBy ?? fact.on),
  };
}

type Open = { checkId: string; dueOn: string; frequency: Frequency };
type OpenStanding = CheckStanding & Open;

/** As much of a standing as tells its state. */
export type Shown = Omit<CheckStanding, 'occurrences'> & {
  readonly occurrences: readonly Pick<Occurrence, 'state'>[];
};

const isOpen = <S extends Shown>(standing: S): standing is S & Open => standing.checkId !== null;

function step(standing: CheckStanding, fact: CheckFact): CheckStanding {
  if (fact.kind === 'scheduled') {
    const { checkId, dueOn, frequency } = fact;
    const isDone = standing.occurrences.some((each) => each.checkId === checkId);
    if (isDone) return { ...standing, frequency };
    return { ...standing, applies: 'yes', checkId, dueOn, frequency };
  }
  if (fact.kind === 'not-applicable') {
    return { ...standing, applies: 'no', checkId: null, dueOn: null };
  }
  if (!isOpen(standing)) return standing;
  const occurrence = occurrenceOf(fact, standing);
  return {
    ...standing,
    checkId: fact.nextCheckId,
    dueOn: occurrence.nextDueOn,
    occurrences: [...standing.occurrences, occurrence],
  };
}

const key = (fact: CheckFact) => `${fact.on} ${fact.recordedAt} ${fact.id}`;

/**
 * The check on a business date **as effective**: with all that is known by now, evidence recorded
 * late included. Facts may come in any order; those after the date are left out.
 */
export function asEffective(facts: readonly CheckFact[], on: string): CheckStanding {
  return facts
    .filter((fact) => fact.on <= on)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .reduce(step, notSetUp);
}

/**
 * The check on a business date **as known** at an instant: only with what had been recorded by
 * then. Evidence that came later changes `asEffective` and never this.
 */
export function asKnown(facts: readonly CheckFact[], on: string, knownAt: string): CheckStanding {
  return asEffective(
    facts.filter((fact) => fact.recordedAt <= knownAt),
    on,
  );
}

/**
 * The state of a check on a business date. It depends on the standing and the date alone, so a
 * check becomes overdue the day after it was due, whether or not anybody looks.
 */
export function stateOn(standing: Shown, today: string): CheckState {
  if (standing.applies === 'no') return 'Not applicable';
  if (!isOpen(standing)) return 'Not set up';
  const { dueOn, frequency } = standing;
  if (dueOn < today) return 'Overdue';
  const last = standing.occurrences.at(-1);
  if (last?.state === 'Failed') return 'Failed';
  if (dueOn === today) return 'Due today';
  if (daysBetween(today, dueOn) <= dueSoonDays(frequency)) return 'Due soon';
  return last?.state ?? 'Scheduled';
}
