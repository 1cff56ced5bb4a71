import { rightOf } from '../../../../patterns/detail/right.ts';
import type { Step } from '../../../../patterns/detail/timeline.tsx';
import { sentenceCase } from '../../../../words/sentence-case.ts';
import type { Order } from '../../types.ts';
import { rolesWaitedFor } from '../../words.ts';

const said: Readonly<Record<string, string>> = {
  submit: 'Sent for approval',
  reserved: 'Budget held',
  refused: 'Over budget',
  withdraw: 'Withdrawn',
  endorse: 'Approved by one tier',
  approve: 'Approved',
  unapprove: 'Approval withdrawn',
  return: 'Returned with a question',
  reject: 'Rejected',
  change: 'Changed',
  send: 'Marked as sent to the supplier',
  cancel: 'Cancelled',
  close: 'Closed',
  receive: 'Goods received',
  correct: 'Receipt corrected',
  invoice: 'Invoice',
};

/** What a move of an order's history is called. */
export const moveWord = (move: string): string => said[move] ?? sentenceCase(move);

const invoiceSaid: Readonly<Record<string, string>> = {
  Captured: 'captured',
  Matched: 'agrees with order and receipts',
  Exception: 'does not agree yet',
  Approved: 'approved',
  Posted: 'posted',
  Rejected: 'rejected',
};

/** "Invoice INV-204: posted"; without its reference for whoever may not read invoices. */
function invoiceWords(
  { invoiceId, state }: NonNullable<Order['history'][number]['invoice']>,
  references: References,
): string {
  const reference = references.get(invoiceId);
  return `Invoice${reference ? ` ${reference}` : ''}: ${invoiceSaid[state] ?? sentenceCase(state)}`;
}

/** The supplier's references of invoices, by id. */
export type References = ReadonlyMap<string, string>;

/** What an order has gone through, where it is, and what lies ahead of it. */
export function stepsOf(order: Order, references: References = new Map()): readonly Step[] {
  const begun: Step = { what: 'Started', is: 'done', by: order.raisedBy, at: order.raisedAt };
  const done = order.history.map(({ move, at, by, principal, note, decision, invoice }): Step => ({
    what: invoice ? invoiceWords(invoice, references) : moveWord(move),
    is: 'done',
    at,
    by: invoice ? null : by,
    principal,
    note,
    right: rightOf(decision),
  }));
  const [now, ...ahead] = aheadOf(order);
  return [
    begun,
    ...done,
    ...(now ? [{ what: now, is: 'now' } as const] : []),
    ...ahead.map((what): Step => ({ what, is: 'ahead' })),
  ];
}

/** The steps from the present one to the end, in words; none where it has ended. */
function aheadOf(order: Order): readonly string[] {
  const { state, deliveryStatus: delivery, invoicingStatus: invoicing, waitsFor } = order;
  const isDone = (progress: string) => progress === 'Full' || progress === 'Over';
  const goods = [
    ...(isDone(delivery) ? [] : [delivery === 'Part' ? 'The rest is delivered' : 'Delivery']),
    ...(isDone(invoicing) ? [] : [invoicing === 'Part' ? 'The rest is invoiced' : 'Invoice']),
    'Close',
  ];
  const sending = ['Send to the supplier', ...goods];
  const tiers = waitsFor ? ` (tier ${waitsFor.tier} of ${waitsFor.tiers})` : '';
  const approval = waitsFor
    ? `Decision by ${rolesWaitedFor(waitsFor.anyOf)}${waitsFor.tiers > 1 ? tiers : ''}`
    : 'Decision';
  const again = ['Change and send again', 'Budget check', 'Decision', ...sending];
  const ways: Partial<Record<Order['state'], readonly string[]>> = {
    Draft: ['Send for approval', 'Budget check', 'Decision', ...sending],
    Returned: again,
    'Over budget': again,
    'Checking budget': ['Budget check', 'Decision', ...sending],
    'Waiting for approval': [approval, ...sending],
    Approved: sending,
    Sent: goods,
  };
  return ways[state] ?? [];
}
