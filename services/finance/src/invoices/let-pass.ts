import type { MatchException } from './match.ts';

/**
 * Whether all that does not agree now was seen before, and is no more than it was then. What
 * somebody let pass stays passed while goods come; it does not cover an order that was called off
 * since, or goods that had not come after all.
 */
export function wasSeen(
  before: readonly MatchException[],
  now: readonly MatchException[],
): boolean {
  return now.every((one) =>
    before.some(
      (seen) =>
        kindOf(seen) === kindOf(one) && seen.line === one.line && excessOf(one) <= excessOf(seen),
    ),
  );
}

/** Nothing received and too little received differ in their words alone. */
const kindOf = ({ fault }: MatchException): string =>
  fault === 'not-received' ? 'quantity-over' : fault;

/** By how much more there is than there may be, in thousandths of whatever it is. */
const excessOf = ({ expected, found }: MatchException): bigint =>
  expected === null || found === null ? 0n : thousandths(found) - thousandths(expected);

function thousandths(decimal: string): bigint {
  const [whole = '', part = ''] = decimal.split('.');
  return BigInt(whole + part.padEnd(3, '0'));
}
