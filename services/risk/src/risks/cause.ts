/** What brought a score or a crossing about, as events and tables carry it. */
export interface Cause {
  /** `review`, `clock`, or the type of an event. */
  readonly by: string;
  readonly eventId: string | null;
  readonly subjectId: string | null;
}

/** A person's own doing. */
export const review: Cause = { by: 'review', eventId: null, subjectId: null };

/** A day that came. */
export const byClock: Cause = { by: 'clock', eventId: null, subjectId: null };
