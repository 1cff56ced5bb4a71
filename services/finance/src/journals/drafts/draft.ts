import type { DraftState } from '@bursar/shared-types/codes/finance';
import type { Decision } from '@bursar/shared-types/events/fields';
import { fault } from '../../fault.ts';
import type { Fault } from '../../fault.ts';

/** What was once done to a draft, oldest first; a decision is kept with all that allowed it (F7). */
export interface DraftChange {
  readonly what:
    | 'saved'
    | 'changed'
    | 'submitted'
    | 'withdrawn'
    | 'approved'
    | 'returned'
    | 'rejected'
    | 'posted';
  readonly at: string;
  /** The id of who did it. */
  readonly by: string;
  readonly comment: string | null;
  readonly decision: Decision | null;
}

/** What is done to a draft, and where it must stand for that. */
const allowedIn = {
  changed: ['draft', 'returned'],
  deleted: ['draft'],
  submitted: ['draft', 'returned'],
  withdrawn: ['submitted'],
  decided: ['submitted'],
} as const satisfies Record<string, readonly DraftState[]>;

const standing: Readonly<Record<DraftState, readonly [is: string, mend: string]>> = {
  draft: ['is with its author', 'Its author submits it first.'],
  submitted: ['waits for approval', 'Withdraw it first.'],
  returned: ['was sent back to its author', 'Its author changes and submits it again.'],
  rejected: ['was rejected', 'Make a new draft, and say what is different.'],
  posted: ['is posted', 'Reverse the journal if it was wrong.'],
};

/** A draft as the rules see it. */
export interface DraftStanding {
  readonly state: DraftState;
  readonly reverses: string | null;
  readonly history: readonly DraftChange[];
}

/** Whether others have seen a draft: it was put before its approvers once. */
export function wasSubmitted({ history }: Pick<DraftStanding, 'history'>): boolean {
  return history.some(({ what }) => what === 'submitted');
}

/** Why something cannot be done to a draft as it stands; null when it can. */
export function draftFault(draft: DraftStanding, what: keyof typeof allowedIn): Fault | null {
  const { state, reverses } = draft;
  if (!(allowedIn[what] as readonly DraftState[]).includes(state)) {
    const [is, mend] = standing[state];
    return fault('draft-state', '', `The journal ${is}, and cannot be ${what} now.`, mend);
  }
  if (what === 'changed' && reverses !== null) {
    const detail = 'The lines of a reversal are those of the journal that it takes back.';
    return fault('draft-reverses', '', detail, 'Submit it as it is, or leave it.');
  }
  if (what === 'deleted' && wasSubmitted(draft)) {
    const detail = 'It was submitted once, and what others saw is kept.';
    return fault('draft-kept', '', detail, 'Leave it as it is: it has no effect on the ledger.');
  }
  return null;
}

/** A history with one entry more. Of changes that follow each other only the last is kept. */
export function withChange(
  history: readonly DraftChange[],
  change: Pick<DraftChange, 'what' | 'at' | 'by'> & Partial<DraftChange>,
): DraftChange[] {
  const added = { comment: null, decision: null, ...change };
  const again = added.what === 'changed' && history.at(-1)?.what === 'changed';
  return [...(again ? history.slice(0, -1) : history), added];
}
