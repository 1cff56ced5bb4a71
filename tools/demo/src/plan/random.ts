import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

export type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Chance from a seed: the same at every loading. Each part of the plan draws from one of its own. */
export const chance = (seed: number): RandomGenerator => xoroshiro128plus(seed);

/** A whole number from `least` to `most`, both included. */
export function between(random: RandomGenerator, least: number, most: number): number {
  return uniformInt(random, least, most);
}

/** One of some things. */
export function oneOf<T>(random: RandomGenerator, things: readonly T[]): T {
  return things[between(random, 0, things.length - 1)]!;
}

/** One of some things, each as often as its weight says. */
export function oneByWeight<T>(
  random: RandomGenerator,
  things: readonly (readonly [T, number])[],
): T {
  const sum = things.reduce((all, [, weight]) => all + weight, 0);
  let at = between(random, 1, sum);
  for (const [thing, weight] of things) if ((at -= weight) <= 0) return thing;
  throw new RangeError('there is nothing to choose from');
}
