type About = {
  /** The id of the event that said it: an event that comes twice counts once. */
  readonly eventId: string;
  /** The instant of that event, ISO 8601 UTC with milliseconds: when it became known. */
  readonly recordedAt: string;
  /** One occurrence of a check; the next one of its kind has another id. */
  readonly checkId: string;
  readonly schoolId: string;
  readonly siteId: string;
  /** Area of the catalogue, such as `fire`. */
  readonly area: string;
  /** Kind of check, such as `fire-alarm-call-point`. */
  readonly catalogueCode: string;
};

/** A check was not done by its day. */
export type OverdueSignal = About & { readonly kind: 'overdue'; readonly dueOn: string };

/** A check was done on a day and passed; that may have been recorded much later. */
export type PassedSignal = About & { readonly kind: 'passed'; readonly on: string };

/** A check was done on a day and failed; `nextCheckId` is its re-test, null if there is none. */
export type FailedSignal = About & {
  readonly kind: 'failed';
  readonly on: string;
  readonly nextCheckId: string | null;
};

/** A check was given a due date on a day, first or anew. */
export type ScheduledSignal = About & {
  readonly kind: 'scheduled';
  readonly on: string;
  readonly dueOn: string;
};

/** A check stopped applying to its site on a day. */
export type EndedSignal = About & { readonly kind: 'ended'; readonly on: string };

/** What the indicator hears of checks. */
export type Signal = OverdueSignal | PassedSignal | FailedSignal | ScheduledSignal | EndedSignal;

/** Everything heard, by event id. */
export type Heard = ReadonlyMap<string, Signal>;

/** Nothing heard yet. */
export const nothingHeard: Heard = new Map();

/**
 * Adds what was heard. It is a union by event id: in any order, and however often each event is
 * delivered, the result is the same. Returns the very same map when nothing was new.
 */
export function hear(heard: Heard, signals: Iterable<Signal>): Heard {
  const fresh = [...signals].filter((signal) => !heard.has(signal.eventId));
  return fresh.length === 0
    ? heard
    : new Map([...heard, ...fresh.map((signal) => [signal.eventId, signal] as const)]);
}

/** A time during which a check was overdue, or had failed and not passed since. */
export type Spell = {
  readonly kind: 'overdue' | 'failed';
  /** The overdue or failed occurrence. */
  readonly checkId: string;
  readonly schoolId: string;
  readonly siteId: string;
  readonly area: string;
  readonly catalogueCode: string;
  /** First business date. */
  readonly from: string;
  /** The first business date on which it was over; null while it lasts. Never before `from`. */
  readonly to: string | null;
  /** The event that said that it began. */
  readonly openedBy: string;
  /** The event that ended it, or that showed that it never was (`to` is then `from`). */
  readonly closedBy: string | null;
};
