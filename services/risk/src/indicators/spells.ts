import { addDays } from '@bursar/shared-types/dates';
import type { FailedSignal, Heard, OverdueSignal, Signal, Spell } from './signals.ts';

type Ending = Exclude<Signal, OverdueSignal>;

/**
 * The spells that follow from what was heard: every time a check was overdue or failed, with its
 * end. `knownAt` leaves out what was recorded after that instant. Evidence that came late ends a
 * spell on the day the check was done: if that was by its due date, the spell is empty
 * (`to` equals `from`), and says so rather than vanish.
 */
export function spellsOf(heard: Heard, knownAt?: string): Spell[] {
  const signals = [...heard.values()].filter(
    (signal) => knownAt === undefined || signal.recordedAt <= knownAt,
  );
  const byCheck = Map.groupBy(signals, (signal) => signal.checkId);
  return signals
    .flatMap((signal) => {
      if (signal.kind === 'overdue') return [overdueSpell(signal, byCheck)];
      // A failure that nobody means to test again is a matter for the owner's own score.
      return signal.kind === 'failed' && signal.nextCheckId !== null
        ? [failedSpell(signal, signal.nextCheckId, byCheck)]
        : [];
    })
    .toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
}

const orderKey = (spell: Spell) => `${spell.from} ${spell.openedBy}`;

/** Overdue from the day after its due date until it was done, ended, or was given a later date. */
function overdueSpell(signal: OverdueSignal, byCheck: Map<string, Signal[]>): Spell {
  const ends = (byCheck.get(signal.checkId) ?? []).filter(
    (each): each is Ending =>
      each.kind !== 'overdue' && (each.kind !== 'scheduled' || each.dueOn > signal.dueOn),
  );
  return spell(signal, addDays(signal.dueOn, 1), ends);
}

/**
 * Failed from that day until its re-test was done or ended; if that fails too, a spell of its own
 * follows. A later date for the re-test ends nothing.
 */
function failedSpell(
  signal: FailedSignal,
  nextCheckId: string,
  byCheck: Map<string, Signal[]>,
): Spell {
  const ends = (byCheck.get(nextCheckId) ?? []).filter(
    (each) => each.kind === 'passed' || each.kind === 'failed' || each.kind === 'ended',
  );
  return spell(signal, signal.on, ends);
}

function spell(signal: OverdueSignal | FailedSignal, from: string, ends: readonly Ending[]): Spell {
  const end = earliest(ends);
  const { kind, checkId, schoolId, siteId, area, catalogueCode } = signal;
  const about = { kind, checkId, schoolId, siteId, area, catalogueCode };
  const to = end === null ? null : end.on < from ? from : end.on;
  return { ...about, from, to, openedBy: signal.eventId, closedBy: end?.eventId ?? null };
}

/** The earliest ending; of two on one day the one with the smaller id, whatever came first. */
function earliest(endings: readonly Ending[]): Ending | null {
  return endings.reduce<Ending | null>(
    (found, each) =>
      found === null || `${each.on} ${each.eventId}` < `${found.on} ${found.eventId}`
        ? each
        : found,
    null,
  );
}

/** Whether a spell lasts on a business date. */
export function lasts(spell: Spell, on: string): boolean {
  return spell.from <= on && (spell.to === null || on < spell.to);
}
