import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { formatPence } from '@bursar/shared-types/money';
import type { Pence } from '@bursar/shared-types/money';
import { fieldErrorOf } from '../fault.ts';
import type { Fault } from '../fault.ts';

/** A journal that cannot be posted as it is, with everything that is wrong with it. */
export function invalidJournal(faults: readonly Fault[]): Problem {
  return problem(
    'invalid-journal',
    422,
    'This journal cannot be posted',
    faults.map((f) => f.detail).join(' '),
    {
      errors: faults.map(fieldErrorOf),
      extra: { faults: faults.map(({ code, pointer }) => ({ code, pointer })) },
    },
  );
}

/** A journal above what its author may post alone. */
export function approvalMissing(total: Pence, limit: Pence): Problem {
  return problem(
    'approval-missing',
    403,
    'This journal needs somebody else’s approval',
    `Its total is ${formatPence(total)}; you may post up to ${formatPence(limit)} alone. ` +
      'Keep it as a draft and submit it for approval.',
    { extra: { total: Number(total), limit: Number(limit) } },
  );
}

/** Journals of several years in one batch: each year numbers its own. */
export function severalYears(years: readonly string[]): Problem {
  return problem(
    'several-years',
    422,
    'These journals are of several years',
    `They belong to ${years.join(' and ')}. Send the journals of each financial year by themselves.`,
  );
}
