import type { BusinessDate } from '@bursar/shared-types/dates';
import type { Pence } from '@bursar/shared-types/money';

/** By how much a line may cost more than its order said, from a date on. */
export interface Tolerance {
  readonly from: BusinessDate;
  /** An amount for each line, in pence. */
  readonly pence: Pence;
  /** A part of the ordered price, in hundredths of a percent. */
  readonly basisPoints: bigint;
}

/** What holds until a trust sets its own: £10, or 2 % where that is less. The project's own choice. */
export const firstTolerance: Tolerance = { from: '2000-01-01', pence: 1_000n, basisPoints: 200n };

/** The tolerance in force on a date: the one that began last. */
export function toleranceOn(tolerances: readonly Tolerance[], date: BusinessDate): Tolerance {
  return tolerances
    .filter(({ from }) => from <= date)
    .reduce((last, each) => (each.from >= last.from ? each : last), firstTolerance);
}

/** What may be paid above an ordered price, in pence: the amount or the part, whichever is less. */
export function allowance({ pence, basisPoints }: Tolerance, ordered: Pence): Pence {
  const part = (ordered * basisPoints) / 10_000n;
  return part < pence ? part : pence;
}
