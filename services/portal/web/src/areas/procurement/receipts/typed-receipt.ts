import type { AttachedFile } from '../../../patterns/files/attached.ts';
import { checked, type Faults } from '../../../patterns/form/faults.ts';
import { readDate } from '../../../words/read-date.ts';
import { quantityOf } from '../orders/form/values.ts';
import type { OrderLine } from '../types.ts';
import { overWords } from './delivery.ts';
import { thousandths, typedQuantities, unreadable, written } from './quantities.ts';

/** A receipt as typed: quantities by line. */
export interface TypedReceipt {
  readonly quantities: Readonly<Record<string, string>>;
  /** By line, the total above what was ordered that somebody said is right. */
  readonly confirmed?: Readonly<Record<string, string>>;
  readonly receivedOn: string;
  readonly note: readonly AttachedFile[];
}

type Received = Pick<OrderLine, 'line' | 'quantity' | 'received'>;
const now = ({ line }: Received, { quantities }: TypedReceipt): number =>
  quantityOf(quantities[line] ?? '') ?? 0;

/** What will have been received of a line in all, with what is typed. */
export const totalAfter = (line: Received, typed: TypedReceipt): string =>
  written(thousandths(line.received) + now(line, typed));

/** That what is typed for a line makes it more than was ordered; null where it does not. */
export const overAfter = (line: Received, typed: TypedReceipt): string | null =>
  now(line, typed) === 0
    ? null
    : overWords(line.quantity, thousandths(line.received) + now(line, typed));

/** What keeps a receipt from being recorded, by field; more than was ordered has to be confirmed. */
export function faultsOfReceipt(
  typed: TypedReceipt,
  lines: readonly Received[],
  today: string,
): Faults {
  const { quantities, receivedOn, confirmed } = typed;
  const date = readDate(receivedOn, today);
  const first = Object.keys(quantities)[0] ?? '1';
  return checked(
    [
      `quantities.${first}`,
      typedQuantities(quantities).length > 0,
      'Enter what was received, for at least one line.',
    ],
    ...unreadable(quantities).map(
      (line) => [`quantities.${line}`, false, `Line ${line}: enter a quantity, like 2.5.`] as const,
    ),
    ...lines.map(
      (line) =>
        [
          `confirmed.${line.line}`,
          overAfter(line, typed) === null || confirmed?.[line.line] === totalAfter(line, typed),
          `Line ${line.line}: ${overAfter(line, typed)}. Tick that it is correct, or change the quantity.`,
        ] as const,
    ),
    [
      'receivedOn',
      'date' in date && date.date <= today,
      'Enter the date received, today at the latest.',
    ],
  );
}
