import type { Order } from '../../types.ts';
import { emptyLine, typedLine } from './values.ts';
import type { TypedLine } from './values.ts';

const MOST = 8;

/** What was bought before, the latest first, each thing once and at its last price. */
export function boughtBefore(orders: readonly Order[]): readonly TypedLine[] {
  const lines = orders.flatMap(({ lines: of, schoolId }) =>
    of.map((line) => typedLine(line, schoolId)),
  );
  const byName = new Map<string, TypedLine>();
  for (const line of lines) {
    const name = line.description.trim().toLowerCase();
    if (name && !byName.has(name)) byName.set(name, line);
  }
  return [...byName.values()].slice(0, MOST);
}

/** What a line is charged to: the rest of it is what is bought. */
export type Charge = Pick<TypedLine, 'account' | 'costCentre' | 'fund' | 'vatCode'>;

export const chargeOf = ({ account, costCentre, fund, vatCode }: Charge): Charge => ({
  account,
  costCentre,
  fund,
  vatCode,
});

/** What lines from a supplier are usually charged to; null where nothing was ordered before. */
export function usualCharge(orders: readonly Order[]): Charge | null {
  const [line] = boughtBefore(orders);
  return line ? chargeOf(line) : null;
}

const isSame = (a: Charge, b: Charge) =>
  JSON.stringify(chargeOf(a)) === JSON.stringify(chargeOf(b));

/** The lines with the usual charge where nobody chose another: still open, or as was usual before. */
export function chargedAs(
  lines: readonly TypedLine[],
  usual: Charge,
  before: Charge | null,
): readonly TypedLine[] {
  const isOpen = (line: TypedLine) => isSame(line, emptyLine) || (before && isSame(line, before));
  return lines.some(isOpen)
    ? lines.map((line) => (isOpen(line) ? { ...line, ...usual } : line))
    : lines;
}

/** The lines with another one: in the place of the last where that is still empty. */
export function withLine(lines: readonly TypedLine[], line: TypedLine): readonly TypedLine[] {
  const last = lines.at(-1);
  const isEmpty = last && last.description.trim() === '' && last.unitPrice.trim() === '';
  return [...(isEmpty ? lines.slice(0, -1) : lines), line];
}
