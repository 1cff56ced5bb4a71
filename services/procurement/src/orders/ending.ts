import { when } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { progressOf } from './progress.ts';

/** One line on the day an order is to end: quantities in thousandths. */
export interface LineAtEnd {
  readonly line: number;
  readonly ordered: bigint;
  readonly received: bigint;
  readonly invoiced: bigint;
}

/** What whoever ends the order says about it. */
export interface EndingInput {
  readonly reason: string | null;
  /** They have asked: for what came and was not invoiced, no invoice will come. */
  readonly noInvoiceExpected: boolean;
}

/**
 * What stands against cancelling: something has come or been invoiced already. Cancelling gives
 * back all of the money, so it is for orders of which nothing has happened.
 */
export function cancelFaults(lines: readonly LineAtEnd[], reason: string | null): readonly Fault[] {
  return [
    ...when(
      lines.some(({ received, invoiced }) => received > 0n || invoiced > 0n),
      'already-under-way',
      '',
      'Something of this order has been received or invoiced.',
      'Close it short instead: what was not invoiced comes back.',
    ),
    ...reasonFaults(reason, 'An order is cancelled for a reason.'),
  ];
}

/** `complete` where everything came and was invoiced, `short` where something will not. */
export function howClosed(lines: readonly LineAtEnd[]): 'complete' | 'short' {
  const isComplete = (done: (line: LineAtEnd) => bigint) =>
    progressOf(lines.map((line) => ({ ordered: line.ordered, done: done(line) }))).complete;
  return isComplete((line) => line.received) && isComplete((line) => line.invoiced)
    ? 'complete'
    : 'short';
}

/**
 * What stands against closing: no reason for closing short, or goods that came and wait for their
 * invoice, whose money would be given away.
 */
export function closeFaults(
  lines: readonly LineAtEnd[],
  { reason, noInvoiceExpected }: EndingInput,
): readonly Fault[] {
  const waiting = lines.filter(({ received, invoiced }) => received > invoiced);
  return [
    ...when(
      waiting.length > 0 && !noInvoiceExpected,
      'received-not-invoiced',
      '/noInvoiceExpected',
      `Line ${waiting.map(({ line }) => line).join(', ')} has been received and not yet invoiced.`,
      'Wait for the invoice, or say that none is expected.',
    ),
    ...(howClosed(lines) === 'short'
      ? reasonFaults(reason, 'An order is closed short for a reason.')
      : []),
  ];
}

const reasonFaults = (reason: string | null, detail: string) =>
  when(!reason?.trim(), 'no-reason', '/reason', detail, 'Enter it.');
