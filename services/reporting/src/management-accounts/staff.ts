import type { Month, Pence } from '@bursar/shared-types';
import type { Cell } from '../ledger/index.ts';
import { factsOf } from './lines.ts';
import type { Line } from './lines.ts';
import { natural } from './measures.ts';

/** The AAR lines of staff cost; agency supply is one of them, and comes by invoice. */
const STAFF = ['BAE010', 'BAE020', 'BAE030', 'BAE040', 'BAE050', 'BAE060', 'BAE070', 'BAE240'];
const AGENCY = 'BAE240';

/** Whether a line is of staff cost, agency supply included. */
export const isStaffCost = ({ account }: Pick<Line, 'account'>): boolean =>
  STAFF.includes(account.aarCode ?? '');

/** Whether a line is of agency supply. */
export const isAgency = ({ account }: Pick<Line, 'account'>): boolean => account.aarCode === AGENCY;

/**
 * Whether a month's pay appears to be posted, however it came to the ledger: staff cost without
 * agency at half of its profile or more. Where none is planned none is lacking.
 */
export function isPayPosted(lines: readonly Line[], month: Month): boolean {
  const paid = lines.filter((line) => isStaffCost(line) && !isAgency(line));
  const sum = (of: (facts: { readonly cell: Cell; readonly kind: Line['kind'] }) => Pence) =>
    paid.reduce((so, line) => so + of(line), 0n);
  const planned = sum(({ cell, kind }) => factsOf(cell, kind, month).profile.get(month) ?? 0n);
  const posted = sum(({ cell, kind }) =>
    natural(kind, factsOf(cell, kind, month).posted.get(month) ?? 0n),
  );
  return planned <= 0n || posted * 2n >= planned;
}
