/** One thing of a population: its number, its amount in pence. */
export interface Drawable {
  readonly id: string;
  readonly number: string;
  /** Pence; monetary units are counted in its size. */
  readonly amount: number;
}

/** A number from 0 to 2^48 − 1 that a text always gives: of its SHA-256 the first six bytes. */
export async function numberOf(text: string): Promise<number> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  return bytes.subarray(0, 6).reduce((so, byte) => so * 256 + byte, 0);
}

/** By number, so that the same population is always gone through in the same order. */
const inOrder = <T extends Drawable>(population: readonly T[]): T[] =>
  population.toSorted((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0));

/**
 * A random sample without repetition: of each thing's number, with the seed before it, the SHA-256 is
 * taken, and the `size` smallest are drawn. Anybody can draw it again from the seed and the list.
 */
export async function drawRandom<T extends Drawable>(
  population: readonly T[],
  size: number,
  seed: string,
): Promise<T[]> {
  const ranked = await Promise.all(
    inOrder(population).map(async (each) => ({
      each,
      rank: await numberOf(`${seed}:${each.number}`),
    })),
  );
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map(({ each }) => each);
}

/** A thing that monetary units hit, and how many did. */
export interface Hit<T> {
  readonly each: T;
  readonly hits: number;
}

/**
 * A monetary-unit sample: the population is laid end to end by number, every penny as likely as
 * another. The interval is the sum divided by `size`, not rounded; the first unit comes from the
 * seed, each further one an interval later, and each is the penny it falls in. What is as great as
 * the interval is always hit, perhaps twice.
 */
export async function drawMonetary<T extends Drawable>(
  population: readonly T[],
  size: number,
  seed: string,
): Promise<Hit<T>[]> {
  const ordered = inOrder(population).filter(({ amount }) => amount !== 0);
  const total = ordered.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  if (total === 0) return [];
  const many = Math.min(size, total);
  const seeded = (await numberOf(seed)) % total;
  const unit = (at: number): number => Math.floor((seeded + at * total) / many);
  const hits: Hit<T>[] = [];
  let [before, drawn] = [0, 0];
  for (const each of ordered) {
    const after = before + Math.abs(each.amount);
    const first = drawn;
    while (drawn < many && unit(drawn) < after) drawn += 1;
    if (drawn > first) hits.push({ each, hits: drawn - first });
    before = after;
  }
  return hits;
}

/** Of a sample by either method, with the interval where units of money were drawn. */
export async function draw<T extends Drawable>(
  population: readonly T[],
  { method, size, seed }: { readonly method: Method; readonly size: number; readonly seed: string },
): Promise<Hit<T>[]> {
  if (method === 'monetary') return drawMonetary(population, size, seed);
  return (await drawRandom(population, size, seed)).map((each) => ({ each, hits: 1 }));
}
export type Method = 'random' | 'monetary';

/** A seed that can be read out: six letters and digits that are not mistaken for each other. */
export function newSeed(random: Uint8Array = crypto.getRandomValues(new Uint8Array(6))): string {
  const letters = '23456789abcdefghjkmnpqrstuvwxyz';
  return [...random].map((byte) => letters[byte % letters.length]).join('');
}
