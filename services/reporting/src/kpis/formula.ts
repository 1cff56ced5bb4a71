import { minus, over, plus, times, whole } from './rational.ts';
import type { Rational } from './rational.ts';
import type { Measured, MeasureName } from './measures.ts';

/** A formula as data: it can be shown, stored with a dictionary version, and computed. */
export type Formula =
  | { readonly measure: MeasureName }
  | { readonly sum: readonly Formula[] }
  | { readonly difference: readonly [Formula, Formula] }
  | { readonly share: readonly [Formula, Formula] }
  | { readonly percent: readonly [Formula, Formula] };

/**
 * The exact value of a formula, or null (not known) when any measure in it is not known or a
 * divisor is nil or less. Never a guess: one unknown school makes the trust's figure unknown.
 */
export function evaluate(formula: Formula, measured: Measured): Rational | null {
  if ('measure' in formula) {
    const value = measured[formula.measure];
    return value === null || value === undefined ? null : whole(value);
  }
  if ('sum' in formula) {
    return formula.sum
      .map((part) => evaluate(part, measured))
      .reduce((total, part) => total && part && plus(total, part), whole(0n));
  }
  const [left, right] = pairOf(formula).map((part) => evaluate(part, measured));
  if (!left || !right) return null;
  if ('difference' in formula) return minus(left, right);
  const share = over(left, right);
  return 'percent' in formula && share ? times(share, whole(100n)) : share;
}

/** The measures that a formula uses, each once, in the order of their first use. */
export function measuresIn(formula: Formula): MeasureName[] {
  if ('measure' in formula) return [formula.measure];
  const parts = 'sum' in formula ? formula.sum : pairOf(formula);
  return [...new Set(parts.flatMap(measuresIn))];
}

/** The formula as a line of text, for Explain: `(income − expenditure) ÷ income × 100`. */
export function inWords(formula: Formula): string {
  if ('measure' in formula) return formula.measure.replaceAll('-', ' ');
  if ('sum' in formula) return `(${formula.sum.map(inWords).join(' + ')})`;
  const [left, right] = pairOf(formula).map(inWords);
  if ('difference' in formula) return `(${left} − ${right})`;
  return 'percent' in formula ? `${left} ÷ ${right} × 100` : `${left} ÷ ${right}`;
}

function pairOf(formula: Exclude<Formula, { measure: unknown } | { sum: unknown }>) {
  if ('difference' in formula) return formula.difference;
  return 'share' in formula ? formula.share : formula.percent;
}
