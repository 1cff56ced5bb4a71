import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Client, Person } from './client.ts';
import type { DemoTrust } from './plan/trusts.ts';
import type { DemonstrationTools } from './tools.ts';

/** A trust on the stage: its schools' ids by key, its people by key. */
export interface Scene {
  readonly tools: DemonstrationTools;
  readonly client: Client;
  readonly trustId: string;
  readonly trust: DemoTrust;
  readonly schools: ReadonlyMap<string, string>;
  /** The central team's id. */
  readonly central: string;
  readonly person: (key: string) => Person;
}

/** A whole number from `least` to `most`, both included; the same at every loading. */
export function between(random: RandomGenerator, least: number, most: number): number {
  return uniformInt(random, least, most);
}

/** One of some things. */
export function oneOf<T>(random: RandomGenerator, things: readonly T[]): T {
  return things[between(random, 0, things.length - 1)]!;
}
