import type { CheckFact, CheckStanding, Completed, Occurrence } from './schedule.ts';

/** What a new fact changed, to be told to others: each of these is one event. */
export type CheckChange =
  | { readonly kind: 'done'; readonly occurrence: Occurrence; readonly nextCheckId: string }
  | {
      readonly kind: 'scheduled';
      readonly checkId: string;
      readonly dueOn: string;
      /** The occurrence before it; null for the first. */
      readonly previousCheckId: string | null;
    }
  | {
      readonly kind: 'ended';
      readonly checkId: string | null;
      readonly dueOn: string | null;
      /** The fact that says so. */
      readonly factId: string;
    };

/**
 * What is to be said where the effective standing was `before` and, with all `facts`, of which
 * `added` is the new one, is `after`. A due date that somebody set is always said.
 * Evidence that comes late can tell anew of several occurrences: a test of last week that nobody had
 * recorded makes this week's test the one of this week. Occurrences that came out as they were are
 * left out. In the order in which they happened.
 */
export function changesOf(
  before: CheckStanding,
  after: CheckStanding,
  facts: readonly CheckFact[],
  added: CheckFact,
): CheckChange[] {
  const told = new Set(before.occurrences.map(textOf));
  const next = new Map(facts.filter(isCompleted).map((fact) => [fact.id, fact.nextCheckId]));
  const done = after.occurrences
    .filter((occurrence) => !told.has(textOf(occurrence)))
    .map((occurrence) => ({
      kind: 'done' as const,
      occurrence,
      nextCheckId: next.get(occurrence.factId)!,
    }));
  const open = openChange(before, after, added.kind === 'scheduled');
  return [...done, ...open, ...endChange(before, after, done.at(-1), facts)];
}

const isCompleted = (fact: CheckFact): fact is Completed => fact.kind === 'completed';
const textOf = (occurrence: Occurrence): string => JSON.stringify(occurrence);

function openChange(before: CheckStanding, after: CheckStanding, always: boolean): CheckChange[] {
  const { checkId, dueOn, frequency } = after;
  if (checkId === null || dueOn === null) return [];
  const same =
    checkId === before.checkId &&
    dueOn === before.dueOn &&
    frequency?.every === before.frequency?.every &&
    frequency?.unit === before.frequency?.unit;
  const previousCheckId = after.occurrences.at(-1)?.checkId ?? null;
  return same && !always ? [] : [{ kind: 'scheduled', checkId, dueOn, previousCheckId }];
}

function endChange(
  before: CheckStanding,
  after: CheckStanding,
  lastDone: { readonly nextCheckId: string; readonly occurrence: Occurrence } | undefined,
  facts: readonly CheckFact[],
): CheckChange[] {
  if (after.applies !== 'no') return [];
  const factId = facts
    .filter((fact) => fact.kind === 'not-applicable')
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1)!.id;
  if (before.applies !== 'no') {
    return [{ kind: 'ended', checkId: before.checkId, dueOn: before.dueOn, factId }];
  }
  // Evidence from before it ended names a next occurrence, which ended too.
  if (lastDone === undefined) return [];
  const { nextCheckId: checkId, occurrence } = lastDone;
  return [{ kind: 'ended', checkId, dueOn: occurrence.nextDueOn, factId }];
}
