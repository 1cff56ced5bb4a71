import { quantityOf } from '../orders/form/values.ts';
import type { Order, Receipt } from '../types.ts';

/** Thousandths of what the service writes: `2.5`, `-3`, `0`. */
export const thousandths = (text: string): number => Math.round(Number(text) * 1000);

/** Thousandths as people write them. */
export const written = (size: number): string => String(size / 1000);

/** What of a line is still to come; nil where all or more has. */
export const outstanding = ({
  quantity,
  received,
}: Pick<Order['lines'][number], 'quantity' | 'received'>): string =>
  written(Math.max(0, thousandths(quantity) - thousandths(received)));

/** The lines with what was typed beside them; a field left empty or nil is a line that did not come. */
export function typedQuantities(
  quantities: Readonly<Record<string, string>>,
): readonly { readonly line: number; readonly quantity: string }[] {
  return Object.entries(quantities)
    .filter(([, text]) => text.trim() !== '' && !isNil(text))
    .map(([line, text]) => ({ line: Number(line), quantity: text }))
    .toSorted((a, b) => a.line - b.line);
}

const isNil = (text: string): boolean => /^0*(\.0*)?$/.test(text.trim());

/** The lines whose quantity cannot be read. */
export const unreadable = (quantities: Readonly<Record<string, string>>): readonly number[] =>
  typedQuantities(quantities)
    .filter(({ quantity }) => quantityOf(quantity) === null)
    .map(({ line }) => line);

/** What of a receipt still stands, by line, after what was taken back of it. */
export function leftOf(receipt: Receipt, all: readonly Receipt[]): ReadonlyMap<number, number> {
  const left = new Map<number, number>();
  for (const { lines } of [receipt, ...all.filter(({ corrects }) => corrects === receipt.id)]) {
    for (const { line, quantity } of lines) {
      left.set(line, (left.get(line) ?? 0) + thousandths(quantity));
    }
  }
  return new Map([...left].filter(([, size]) => size > 0));
}
