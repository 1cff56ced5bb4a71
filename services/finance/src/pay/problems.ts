import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { detailOf } from '../fault.ts';
import type { Fault } from '../fault.ts';

/**
 * The ledger does not take a school's pay: an account is missing, the month is locked. The stream
 * is parked with these words until somebody mends it and has it tried again.
 */
export function payNotPostable(month: string, faults: readonly Fault[]): Problem {
  const mends = [...new Set(faults.map(({ mend }) => mend))];
  const detail = `The pay of ${month} is not in the ledger. ${detailOf(faults)} ${mends.join(' ')}`;
  return problem('pay-not-postable', 422, 'The ledger does not take this pay', detail);
}
