import type { OrderState } from '@bursar/shared-types/codes/procurement';
import { fault, when } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { formatQuantity, parseQuantity } from '../quantity.ts';
import { receivedByLine } from './receipt.ts';
import type { Receipt, ReceiptLine } from './receipt.ts';

/** A receipt as it is entered. Quantities are above nil, also in a correction: they come off. */
export interface ReceiptInput {
  readonly receivedOn: string;
  /** The school that the receiver acts for. */
  readonly schoolId: string;
  readonly corrects: string | null;
  readonly reason: string | null;
  readonly lines: readonly { readonly line: number; readonly quantity: string }[];
}

/** What is known of the order on the day. */
export interface ReceiptFacts {
  readonly today: string;
  readonly state: OrderState;
  readonly sentOn: string | null;
  /** Where the order delivers to, which may not be the school that pays (P3). */
  readonly deliverToSchoolId: string;
  readonly lines: readonly { readonly line: number }[];
  readonly receipts: readonly Receipt[];
}

/**
 * Everything that is wrong with a receipt. More than was ordered is not a fault: what is there is
 * there, and `overDeliveries` flags it.
 */
export function receiptFaults(input: ReceiptInput, facts: ReceiptFacts): readonly Fault[] {
  return [
    ...stateFaults(input, facts),
    ...when(
      input.schoolId !== facts.deliverToSchoolId,
      'not-delivered-here',
      '/schoolId',
      'This order is delivered to another school, and that school records what it receives.',
      'Let the school that received it record it.',
    ),
    ...dateFaults(input, facts),
    ...lineFaults(input, facts),
    ...(input.corrects === null ? [] : correctionFaults(input, input.corrects, facts)),
  ];
}

/** The lines as they are kept: thousandths, negative in a correction. Only without faults. */
export function receiptLines({ corrects, lines }: ReceiptInput): readonly ReceiptLine[] {
  return lines.map(({ line, quantity }) => {
    const size = parseQuantity(quantity) ?? 0n;
    return { line, quantity: corrects === null ? size : -size };
  });
}

/** Goods come to an order that was sent; a mistake can be put right when it is closed, too. */
function stateFaults({ corrects }: ReceiptInput, { state }: ReceiptFacts): readonly Fault[] {
  const allowed: readonly OrderState[] = corrects === null ? ['Sent'] : ['Sent', 'Closed'];
  return when(
    !allowed.includes(state),
    'order-state',
    '',
    `The order is ${state}; nothing can be received on it.`,
    state === 'Approved' ? 'Send it first.' : 'Raise another order for what was received.',
  );
}

function dateFaults({ receivedOn }: ReceiptInput, { today, sentOn }: ReceiptFacts) {
  return [
    ...when(
      receivedOn > today,
      'received-in-future',
      '/receivedOn',
      `${receivedOn} is still to come.`,
      'Enter the date received, today at the latest.',
    ),
    ...when(
      sentOn !== null && receivedOn < sentOn,
      'received-before-sent',
      '/receivedOn',
      `The order was sent on ${sentOn}; nothing can have been received before then.`,
      'Enter that day or a later one.',
    ),
  ];
}

function lineFaults({ lines }: ReceiptInput, facts: ReceiptFacts): readonly Fault[] {
  if (lines.length === 0) {
    return [
      fault('no-lines', '/lines', 'Nothing is entered.', 'Enter what was received, by line.'),
    ];
  }
  return lines.flatMap(({ line, quantity }, i) => {
    const size = parseQuantity(quantity);
    return [
      ...when(
        !facts.lines.some((known) => known.line === line),
        'line-unknown',
        `/lines/${i}/line`,
        `The order has no line ${line}.`,
        'Choose one of its lines.',
      ),
      ...when(
        lines.findIndex((other) => other.line === line) < i,
        'line-twice',
        `/lines/${i}/line`,
        `Line ${line} is entered twice.`,
        'Add the two together.',
      ),
      ...when(
        size === null || size === 0n,
        'quantity',
        `/lines/${i}/quantity`,
        `“${quantity}” is not a quantity.`,
        'Enter a quantity more than 0, with up to three decimals, like 2.5.',
      ),
    ];
  });
}

function correctionFaults(
  { lines, reason }: ReceiptInput,
  corrects: string,
  { receipts }: ReceiptFacts,
): readonly Fault[] {
  const first = receipts.find((receipt) => receipt.id === corrects);
  if (first === undefined || first.corrects !== null) {
    const detail = 'A correction takes back a receipt of this order, not another correction.';
    return [fault('nothing-to-correct', '/corrects', detail, 'Choose the receipt that is wrong.')];
  }
  const left = receivedByLine([first, ...receipts.filter((other) => other.corrects === corrects)]);
  return [
    ...when(
      !reason?.trim(),
      'no-reason',
      '/reason',
      'A correction says what was wrong.',
      'Enter the reason.',
    ),
    ...lines.flatMap(({ line, quantity }, i) =>
      when(
        (parseQuantity(quantity) ?? 0n) > (left.get(line) ?? 0n),
        'corrects-too-much',
        `/lines/${i}/quantity`,
        `That receipt has ${formatQuantity(left.get(line) ?? 0n)} of line ${line} left to take back.`,
        'Enter that much or less.',
      ),
    ),
  ];
}
