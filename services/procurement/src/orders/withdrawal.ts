import type { Decision } from '@bursar/shared-types/events/fields';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { approvalsOf, currentLines } from './order-record.ts';
import type { LineRow, OrderRow, StepRow } from './order-record.ts';

/** The approval that is withdrawn, and those of earlier tiers, which stand. */
export interface ToWithdraw {
  readonly decision: Decision;
  readonly decisions: Decision[];
}

/**
 * The last approval of an order, if `userId` gave it and nothing was received or invoiced by it; else
 * why it cannot be withdrawn. Its state is judged by its flow.
 */
export function approvalToWithdraw(
  row: Pick<OrderRow, 'revision'>,
  { lines, steps }: { readonly lines: readonly LineRow[]; readonly steps: readonly StepRow[] },
  userId: string,
): ToWithdraw | Fault {
  const approvals = [...approvalsOf(row, steps)];
  const decision = approvals.pop();
  if (decision?.by !== userId) {
    return fault(
      'not-your-approval',
      '',
      'Somebody else gave the last approval of this order.',
      'Ask them to withdraw it, or ask for the order to be cancelled.',
    );
  }
  if (currentLines(row, lines).some(({ received, invoiced }) => received > 0n || invoiced > 0n)) {
    return fault(
      'already-under-way',
      '',
      'Something of this order has been received or invoiced.',
      'Settle its invoice first.',
    );
  }
  return { decision, decisions: approvals };
}
