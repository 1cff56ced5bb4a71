import { breakingDifferences } from './breaking.ts';
import type { Json } from './schema-faults.ts';

/** OpenAPI documents as text, by file name: `finance.json`. */
export type Documents = ReadonlyMap<string, string>;

/** How the documents of today's code compare with those that are kept. */
export interface Review {
  /** Files to be written anew. */
  readonly stale: readonly string[];
  /** Files of services that are there no more. */
  readonly leftOver: readonly string[];
  /** What breaks a client of the released API, a sentence each. */
  readonly broken: readonly string[];
}

/**
 * @param fresh the documents of the code as it is
 * @param standing those committed
 * @param released those that clients were written for; none before the first release
 */
export function review(fresh: Documents, standing: Documents, released: Documents): Review {
  const broken = [...released].flatMap(([name, was]) => {
    const is = fresh.get(name);
    if (is === undefined) return [`${name}: the service is gone`];
    const faults = breakingDifferences(JSON.parse(was) as Json, JSON.parse(is) as Json);
    return faults.map((fault) => `${name}: ${fault}`);
  });
  return {
    stale: [...fresh].filter(([name, text]) => standing.get(name) !== text).map(([name]) => name),
    leftOver: [...standing.keys()].filter((name) => !fresh.has(name)),
    broken,
  };
}
