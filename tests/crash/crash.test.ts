import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orSkip, startKafka } from '@bursar/local-parts';
import { until } from '@bursar/test-kit';
import { Load } from './load.ts';
import { randomFrom } from '../random.ts';
import { World } from './world.ts';

const inCi = process.env['CI'] === 'true';
const rounds = (ci: number, elsewhere: number): number =>
  Number(process.env['BURSAR_ROUNDS'] ?? (inCi ? ci : elsewhere));
const seed = Number(process.env['BURSAR_SEED'] ?? Date.now() % 1_000_000);
const MINUTES = 60_000;

const directory = mkdtempSync(join(tmpdir(), 'bursar-crash-kafka-'));
const broker = await orSkip('a real Kafka', () => startKafka({ directory }));
afterAll(async () => {
  await broker?.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** What is killed in a round, and started again. */
type Crash = (world: World) => Promise<unknown>;

const commands: Crash = (world) => world.crash(world.commands);
const hearer: Crash = (world) => world.crash(world.hearer);
const postgres: Crash = (world) => world.crashPostgres();
const kafka: Crash = (world) => world.crashBroker();
const together =
  (...crashes: Crash[]): Crash =>
  (world) =>
    Promise.all(crashes.map((crash) => crash(world)));
const onLocal = [commands, postgres, commands, together(commands, postgres)];
const onKafka = [
  kafka,
  commands,
  hearer,
  postgres,
  together(kafka, commands),
  together(hearer, postgres),
];

async function crashOften(world: World, crashes: readonly Crash[], count: number): Promise<void> {
  console.info(`${count} rounds (seed ${seed})`);
  const random = randomFrom(seed);
  const load = new Load(world.commands);
  load.start(await world.clients(6), 4, random);
  for (let round = 0; round < count; round += 1) {
    // Work is under way again, and has been delivered, before the next blow falls.
    await load.progress(1 + Math.floor(random() * 150));
    await until('events are delivered', () => world.hearer.delivered > 0, 60_000);
    await crashes[round % crashes.length]!(world);
  }
  await load.progress(50);
  await load.stop();
  expect(load.faults).toEqual([]);
  expect(load.acknowledged.length).toBeGreaterThan(count);
  expect(await world.faults(load.acknowledged)).toEqual([]);
  console.info(`${load.acknowledged.length} commands`);
}

const cases = [
  ['local', onLocal, rounds(40, 8), null, test],
  ['kafka', onKafka, rounds(10, 4), broker, broker ? test : test.skip],
] as const;

for (const [name, crashes, count, needed, run] of cases) {
  run(
    `after each kill -9 under load every acknowledged command is there once, and heard once (${name})`,
    async () => {
      const world = await World.begin(needed ?? null);
      try {
        await crashOften(world, crashes, count);
      } catch (error) {
        throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
      } finally {
        await world.end();
      }
    },
    20 * MINUTES,
  );
}
