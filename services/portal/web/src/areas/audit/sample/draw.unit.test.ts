import fc from 'fast-check';
import { draw, drawMonetary, drawRandom, newSeed, numberOf } from './draw.ts';
import type { Drawable } from './draw.ts';

const populations = fc
  .array(fc.integer({ min: -5_000_00, max: 50_000_00 }), { minLength: 1, maxLength: 60 })
  .map((amounts) =>
    amounts.map((amount, at): Drawable => {
      const number = `J2627-${String(at).padStart(6, '0')}`;
      return { id: `id-${at}`, number, amount };
    }),
  );
const seeds = fc.stringMatching(/^[a-z0-9]{6}$/);
const sizes = fc.integer({ min: 1, max: 30 });

test('the same seed draws the same sample, whatever order the population is read in (F13)', async () => {
  await fc.assert(
    fc.asyncProperty(
      populations,
      seeds,
      sizes,
      fc.constantFrom('random' as const, 'monetary' as const),
      async (population, seed, size, method) => {
        const once = await draw(population, { method, size, seed });
        const again = await draw(population.toReversed(), { method, size, seed });
        expect(again).toEqual(once);
      },
    ),
  );
});

test('a random sample has as many as were asked for, none of them twice (F13)', async () => {
  await fc.assert(
    fc.asyncProperty(populations, seeds, sizes, async (population, seed, size) => {
      const sample = await drawRandom(population, size, seed);
      expect(sample).toHaveLength(Math.min(size, population.length));
      expect(new Set(sample.map(({ id }) => id)).size).toBe(sample.length);
    }),
  );
});

test('what is as great as the interval is always in a monetary-unit sample (F13)', async () => {
  await fc.assert(
    fc.asyncProperty(populations, seeds, sizes, async (population, seed, size) => {
      const total = population.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
      const hits = await drawMonetary(population, size, seed);
      const drawn = new Set(hits.map(({ each }) => each.id));
      for (const { id, amount } of population) {
        if (amount !== 0 && Math.abs(amount) * size >= total) expect(drawn).toContain(id);
      }
      expect(hits.reduce((sum, each) => sum + each.hits, 0)).toBe(
        total === 0 ? 0 : Math.min(size, total),
      );
    }),
  );
});

test('the sample can be drawn again elsewhere: the method is that of the page (F13)', async () => {
  expect(await numberOf('abc')).toBe(Number.parseInt('ba7816bf8f01', 16));
  const population = ['A', 'B', 'C', 'D'].map((number, at) => ({
    id: number,
    number,
    amount: at * 100,
  }));
  const ranks = await Promise.all(population.map(({ number }) => numberOf(`seed:${number}`)));
  const first = population[ranks.indexOf(Math.min(...ranks))]!;
  expect((await drawRandom(population, 1, 'seed'))[0]).toBe(first);
  // 0, 100, 200 and 300 pence end to end; an interval of 300 hits C or D first, then D.
  const start = Math.floor(((await numberOf('seed')) % 600) / 2);
  const second = await drawMonetary(population, 2, 'seed');
  expect(second.map(({ each }) => each.number)).toEqual([start < 100 ? 'B' : 'C', 'D']);
});

test('another seed draws another sample', async () => {
  const population = Array.from({ length: 500 }, (_, at) => ({
    id: String(at),
    number: String(at),
    amount: 100,
  }));
  const [one, other] = [
    await drawRandom(population, 25, 'aaaaaa'),
    await drawRandom(population, 25, 'bbbbbb'),
  ];
  expect(other.map(({ id }) => id)).not.toEqual(one.map(({ id }) => id));
});

test('a seed can be read out', () => {
  expect(newSeed(new Uint8Array([0, 30, 31, 255, 1, 2]))).toMatch(/^[2-9a-hj-km-np-z]{6}$/);
});
