import type { Pence } from '@bursar/shared-types/money';

/** What money is reserved against: a school's budget of one account in one fund, for a year. */
export interface BudgetLineKey {
  readonly schoolId: string;
  readonly fund: string;
  readonly account: string;
}

/** A line of a year's budget, in pence, in the account's natural direction. */
export interface BudgetLine extends BudgetLineKey {
  readonly budget: Pence;
  /** What has been posted in the year. */
  readonly actual: Pence;
  /** The commitment: what reservations hold, zero or more. */
  readonly reserved: Pence;
}

/** An amount asked of, or held on, a line: net plus the VAT that does not come back. */
export interface Draw extends BudgetLineKey {
  readonly amount: Pence;
}

/** What is to be added to a line; either may be below nil. */
export interface Movement extends BudgetLineKey {
  readonly actual: Pence;
  readonly reserved: Pence;
}

/** The lines of a year by `lineKey`. A line that nobody budgeted for is not there, and is nil. */
export type BudgetLines = ReadonlyMap<string, BudgetLine>;

/** A line's key as text; no part of it may hold a `|`, and none does. */
export function lineKey({ schoolId, fund, account }: BudgetLineKey): string {
  return [schoolId, fund, account].join('|');
}

/** What is left to spend: budget − actual − commitment. Below nil where pay overspent it. */
export function available({ budget, actual, reserved }: BudgetLine): Pence {
  return budget - actual - reserved;
}

/** The line of a key; nil throughout where there is no budget. */
export function lineOf(lines: BudgetLines, { schoolId, fund, account }: BudgetLineKey): BudgetLine {
  const nil = { schoolId, fund, account, budget: 0n, actual: 0n, reserved: 0n };
  return lines.get(lineKey(nil)) ?? nil;
}

/** What a purchase costs its budget: net plus the VAT that does not come back. */
export function costOf(amounts: { readonly net: Pence; readonly irrecoverableVat: Pence }): Pence {
  return amounts.net + amounts.irrecoverableVat;
}

/** Draws on the same line made one, in the order in which each line first comes. */
export function merged(draws: readonly Draw[]): Draw[] {
  const sums = new Map<string, Draw>();
  for (const draw of draws) {
    const amount = (sums.get(lineKey(draw))?.amount ?? 0n) + draw.amount;
    sums.set(lineKey(draw), { ...draw, amount });
  }
  return [...sums.values()];
}

/** The lines after some movements; those given are left as they are. */
export function moved(lines: BudgetLines, movements: readonly Movement[]): BudgetLines {
  const after = new Map(lines);
  for (const movement of movements) {
    const line = lineOf(after, movement);
    after.set(lineKey(movement), {
      ...line,
      actual: line.actual + movement.actual,
      reserved: line.reserved + movement.reserved,
    });
  }
  return after;
}
