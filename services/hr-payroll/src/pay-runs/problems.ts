import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { businessDateAt } from '@bursar/shared-types/dates';
import type { Instant } from '@bursar/shared-types/dates';
import type { LedgerMonthState } from '../ledger-months/index.ts';
import type { PostFault } from '../pay-costing/index.ts';

const shown = 200;

/** A month that cannot be costed, with everything that keeps it from it. No name and no amount. */
export function payNotCosted(month: string, faults: readonly PostFault[]): Problem {
  const details = [...new Set(faults.map(({ detail }) => detail))];
  const first = details.slice(0, 5).join(' ');
  return problem('pay-not-costed', 422, 'The month cannot be costed', `${month}: ${first}`, {
    errors: faults.slice(0, shown).map(({ pointer, detail, mend }) => {
      return { pointer, detail: `${detail} ${mend}` };
    }),
    extra: {
      count: faults.length,
      faults: faults
        .slice(0, shown)
        .map(({ code, postId, personId }) => ({ code, postId, personId })),
    },
  });
}

/** Nobody holds a post in the month. */
export function nothingToPay(month: string): Problem {
  return problem(
    'nothing-to-pay',
    422,
    'There is nothing to pay',
    `Nobody holds a post in ${month}.`,
  );
}

/** Finance's ledger takes no pay of the month now: it has not opened it, or has locked it. */
export function ledgerMonthClosed(
  month: string,
  state: Exclude<LedgerMonthState, 'open'>,
): Problem {
  const detail =
    state === 'locked'
      ? `Finance has locked ${month}: nothing more is posted to it. Ask finance to reopen the month.`
      : `Finance has not opened ${month} yet: its pay could not be posted. Ask finance to open the month.`;
  return problem('ledger-month-closed', 409, 'The month is not open in the ledger', detail, {
    extra: { month, state },
  });
}

/**
 * The month has already been released, and the new run does not say that it takes its place. Whether the
 * ledger has it by now is finance's to say, not said here.
 */
export function monthPaid(
  month: string,
  { id: runId, releasedAt }: { readonly id: string; readonly releasedAt: Instant | null },
): Problem {
  const on = releasedAt === null ? '' : ` on ${businessDateAt(releasedAt)}`;
  return problem(
    'month-paid',
    409,
    'The month has already been released',
    `The pay of ${month} was released${on}. To do it again, name that run in “supersedes”: what finance has posted of it is then reversed.`,
    { extra: { runId } },
  );
}

/** It says that it takes the place of a run that does not stand. */
export function nothingSuperseded(month: string): Problem {
  return problem(
    'nothing-superseded',
    409,
    'There is no such run to supersede',
    `The run named in “supersedes” is not the released run of ${month}.`,
  );
}

/** A run that is not waiting to be released. */
export function runState(state: string): Problem {
  const detail = `The run is ${state}; only a prepared one is released.`;
  return problem('run-state', 409, 'The run does not wait for release', detail, {
    extra: { state },
  });
}

/** Whoever prepared a run does not release it. */
export function ownRun(): Problem {
  return problem(
    'own-run',
    403,
    'Somebody else must release it',
    'You, or somebody you cover for, prepared this run. Pay is prepared by one and released by another.',
  );
}

/** Something it was worked out from has changed since. */
export function runOutOfDate(): Problem {
  return problem(
    'run-out-of-date',
    409,
    'Something has changed since it was prepared',
    'A post, a holder, a rate or a code has changed, and with it the cost. Prepare the month again.',
  );
}
