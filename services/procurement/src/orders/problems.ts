import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { penceToJson } from '@bursar/shared-types/money';
import type { Fault } from '../fault.ts';
import { problemOf, problemOfAll } from '../fault-problem.ts';
import type { RefusedDecision } from './approval.ts';

/** An order that cannot be kept or submitted as it is, with everything that is wrong with it. */
export function invalidOrder(faults: readonly Fault[]): Problem {
  return problemOfAll('invalid-order', 'This order cannot be taken as it is', faults);
}

/** A move that cannot be made from where the order stands. */
export function orderState(wrong: Fault): Problem {
  return problemOf(wrong, 409, 'The order does not stand where this can be done');
}

/** Lines are changed while it is a draft, over budget or returned, and no later. */
export function notEditable(state: string): Problem {
  return problem(
    'order-state',
    409,
    'The order does not stand where this can be done',
    `The order is ${state}, so it cannot be changed. Withdraw it, or ask for it to be returned.`,
  );
}

/** No version of the scheme is in force: nobody could approve anything. */
export function noScheme(): Problem {
  return problem(
    'no-scheme',
    409,
    'There is no scheme of delegation',
    'No version of the scheme is in force today, so nobody could approve the order. Ask the administrator to publish one.',
  );
}

/** The scheme names nobody who decides on an order of this amount. */
export function noApprover(wrong: Fault): Problem {
  return problemOf(wrong, 409, 'The scheme of delegation names nobody');
}

/** The supplier may not be ordered from, any more or for now. */
export function supplierStopped(wrong: Fault): Problem {
  const { detail, mend } = wrong;
  return problem(
    'supplier-stopped',
    409,
    'Nothing may be ordered from this supplier',
    `${detail} ${mend}`,
    {
      extra: { standing: wrong.code },
    },
  );
}

const statuses: Readonly<Record<string, number>> = { 'no-reason': 422, 'order-state': 409 };

/** An approver may not decide so: the fault's code says why; above a limit, `limit` is theirs in pence. */
export function decisionRefused({ limit, ...wrong }: RefusedDecision): Problem {
  const status = statuses[wrong.code] ?? 403;
  const refusal = problemOf(wrong, status, 'You cannot decide so on this order');
  return limit === undefined ? refusal : { ...refusal, extra: { limit: penceToJson(limit) } };
}

/** The approval stays: it is somebody else's, or something came of the order by it. */
export function approvalNotWithdrawn(wrong: Fault): Problem {
  const status = wrong.code === 'not-your-approval' ? 403 : 409;
  return problemOf(wrong, status, 'This approval cannot be withdrawn');
}

/** It cannot be cancelled or closed so: what has come or was invoiced, or no reason. */
export function endingRefused(faults: readonly Fault[]): Problem {
  const under = faults.find(({ code }) => code !== 'no-reason');
  return problemOf(under ?? faults[0]!, under ? 409 : 422, 'The order cannot be ended so');
}

/** What was submitted is kept. */
export function notDiscarded(state: string): Problem {
  return problem(
    'order-state',
    409,
    'The order does not stand where this can be done',
    `The order is ${state}, and what was submitted is kept. Withdraw it instead.`,
  );
}
