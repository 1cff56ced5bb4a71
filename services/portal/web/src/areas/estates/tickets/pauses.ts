/** A step of a ticket, as the service tells it. */
export interface TicketStep {
  readonly to: string;
  readonly at: string;
  readonly reason: string | null;
}

/** A time during which the clock of the fix stood still. */
export interface Pause {
  readonly from: string;
  /** Null while it lasts. */
  readonly to: string | null;
  /** A code of the list; 'fixed' from Fixed until Reopened. */
  readonly reason: string;
}

/** When the clock of the fix stood still: from each pause to the next step, from fixed until reopened. */
export function pausesOf(steps: readonly TicketStep[]): Pause[] {
  return steps.flatMap((step, at): Pause[] => {
    if (step.to === 'Paused') {
      return [{ from: step.at, to: steps[at + 1]?.at ?? null, reason: step.reason ?? '' }];
    }
    const back = steps.slice(at + 1).find(({ to }) => to === 'Reopened');
    return step.to === 'Fixed' && back ? [{ from: step.at, to: back.at, reason: 'fixed' }] : [];
  });
}
