import type { Problem } from '@bursar/service-kit';
import type { Fault } from '../fault.ts';
import { problemOf, problemOfAll } from '../fault-problem.ts';

/** A receipt that cannot be kept; a state that takes none is told by itself. */
export function invalidReceipt(faults: readonly Fault[]): Problem {
  const state = faults.find(({ code }) => code === 'order-state');
  if (state) return problemOf(state, 409, 'The order does not stand where this can be done');
  return problemOfAll('invalid-receipt', 'This receipt cannot be kept as it is', faults);
}
