import type { Pence } from '@bursar/shared-types/money';
import { available, lineOf, merged } from './budget.ts';
import type { BudgetLine, BudgetLines, Draw, Movement } from './budget.ts';

/** A line as it was found when money was asked of it: the figures behind the answer. */
export interface BudgetPosition extends BudgetLine {
  readonly requested: Pence;
  /** Before what is requested. */
  readonly available: Pence;
}

/** All that was asked for is held, or none of it; either way with each line's figures. */
export type Reserving =
  | {
      readonly kind: 'reserved';
      readonly holds: readonly Draw[];
      readonly movements: readonly Movement[];
      readonly positions: readonly BudgetPosition[];
    }
  | { readonly kind: 'refused'; readonly positions: readonly BudgetPosition[] };

/** A line with what is asked of it. */
export function positionOf(lines: BudgetLines, draw: Draw): BudgetPosition {
  const line = lineOf(lines, draw);
  return { ...line, requested: draw.amount, available: available(line) };
}

/** By how much a position falls short, in pence; nil where it does not. */
export function shortBy(position: BudgetPosition): Pence {
  const short = position.requested - position.available;
  return position.requested > 0n && short > 0n ? short : 0n;
}

/**
 * Reserves money for an order or any other matter: all of it, or none where one line falls short
 * (F7, X3). Lines of an order on the same budget line are asked for together. Throws a RangeError
 * for an amount below nil, which no schema lets through.
 */
export function reserve(lines: BudgetLines, asked: readonly Draw[]): Reserving {
  if (asked.some(({ amount }) => amount < 0n))
    throw new RangeError('an order reserves nil or more');
  const holds = merged(asked);
  const positions = holds.map((draw) => positionOf(lines, draw));
  if (positions.some((position) => shortBy(position) > 0n)) return { kind: 'refused', positions };
  const movements = holds.map(({ amount, ...key }) => ({ ...key, actual: 0n, reserved: amount }));
  return { kind: 'reserved', holds, movements, positions };
}

/** Gives back what a reservation still holds, to the penny: withdrawn, rejected, closed short. */
export function release(held: readonly Draw[]): Movement[] {
  return held.map(({ amount, ...key }) => ({ ...key, actual: 0n, reserved: -amount }));
}
