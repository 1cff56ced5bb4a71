/**
 * A supplier of the trust, as far as ordering is concerned. Days are YYYY-MM-DD, both ends
 * included.
 */
export interface Supplier {
  readonly id: string;
  readonly name: string;
  /** Who added it or changed it since its last approval, and for whom they did so through cover. */
  readonly enteredBy: readonly string[];
  /** The approval given last; null before the first. An approval always ends (P5). */
  readonly approval: Approval | null;
  /** Since when nothing may be ordered from it, whatever its approval; null when it may. */
  readonly suspension: Suspension | null;
}

export interface Approval {
  readonly from: string;
  readonly until: string;
  readonly by: string;
}

export interface Suspension {
  readonly from: string;
  readonly reason: string;
}

/** Where a supplier stands on a day. Lapsing is the calendar's doing: no event is needed for it. */
export type Standing =
  | { readonly state: 'Proposed' }
  | { readonly state: 'Approved'; readonly until: string }
  | { readonly state: 'Suspended'; readonly from: string; readonly reason: string }
  | { readonly state: 'Lapsed'; readonly until: string };

/** The standing on a day. A suspension stands until a new approval lifts it, even a lapsed one. */
export function standingOn(supplier: Supplier, day: string): Standing {
  const { approval, suspension } = supplier;
  if (suspension !== null && suspension.from <= day) {
    return { state: 'Suspended', from: suspension.from, reason: suspension.reason };
  }
  if (approval === null || day < approval.from) return { state: 'Proposed' };
  return day <= approval.until
    ? { state: 'Approved', until: approval.until }
    : { state: 'Lapsed', until: approval.until };
}
