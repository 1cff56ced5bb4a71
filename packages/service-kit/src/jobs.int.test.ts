import { randomUUID } from 'node:crypto';
import { testDatabase } from '@bursar/test-kit';
import type { TestDatabase } from '@bursar/test-kit';
import { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { OffsetClock } from './clock.ts';
import { job, schedule, startJobs } from './jobs.ts';
import type { AnyJob, Jobs, JobTools, Schedule } from './jobs.ts';
import { createLogger } from './telemetry.ts';

let database: TestDatabase;
const started: Jobs[] = [];
beforeAll(async () => (database = await testDatabase({ name: 'jobs', migrations: [] })));
afterEach(async () => {
  for (const jobs of started.splice(0)) await jobs.stop(1_000);
});
afterAll(() => database.drop());

const tools = {
  engine: undefined as never,
  clock: new OffsetClock(),
  logger: createLogger({ service: 'jobs', level: 'silent' }),
};
async function start(jobs: readonly AnyJob[], schedules: readonly Schedule[] = []): Promise<Jobs> {
  const made = await startJobs({ url: database.owner, service: 'jobs', jobs, schedules, tools });
  started.push(made!);
  return made!;
}

/** A job whose run the test holds in its hand. */
function held(name: string, more: Partial<AnyJob> = {}) {
  const begun = Promise.withResolvers<JobTools>();
  const end = Promise.withResolvers<void>();
  const inputs: unknown[] = [];
  const definition = job({
    name,
    input: z.object({ of: z.number() }),
    run: async (input, given) => {
      inputs.push(input);
      begun.resolve(given);
      await end.promise;
    },
    ...more,
  });
  return { definition, begun, end, inputs };
}

/** The state in which a job that has begun ends its run; the test's own time limit is the only one. */
async function outcome(jobs: Jobs, definition: AnyJob, id: string): Promise<string> {
  for (;;) {
    const status = await jobs.status(definition, id);
    if (status && status.state !== 'running') return status.state;
  }
}

test('a service without jobs starts nothing', async () => {
  expect(
    await startJobs({ url: 'postgres://nowhere', service: 'none', jobs: [], schedules: [], tools }),
  ).toBeNull();
});

test('a job begins when it is sent, says how far it is, and is done once', async () => {
  const { definition, begun, end, inputs } = held('extract');
  const jobs = await start([definition]);
  const id = randomUUID();
  expect(await jobs.status(definition, id)).toBeNull();
  await jobs.send(definition, id, { of: 3 });
  const given = await begun.promise;
  await jobs.send(definition, id, { of: 3 });
  await given.progress(1, 3);
  expect(await jobs.status(definition, id)).toEqual({
    state: 'running',
    progress: { done: 1, of: 3 },
  });
  end.resolve();
  expect(await outcome(jobs, definition, id)).toBe('done');
  await jobs.send(definition, id, { of: 3 });
  expect(inputs).toEqual([{ of: 3 }]);
  await expect(jobs.send(definition, randomUUID(), { of: 'x' } as never)).rejects.toThrow(
    'expected number',
  );
});

test('a job that fails waits for another run, and after its last is failed', async () => {
  const failing = (name: string, attempts: number) => {
    const begun = Promise.withResolvers<void>();
    const run = async () => {
      begun.resolve();
      throw new Error('no');
    };
    return {
      begun,
      definition: job({ name, input: z.object({}), attempts, run }),
      id: randomUUID(),
    };
  };
  const [twice, once] = [failing('twice', 2), failing('once', 1)];
  const jobs = await start([twice.definition, once.definition]);
  for (const { definition, id, begun } of [twice, once]) {
    await jobs.send(definition, id, {});
    await begun.promise;
  }
  expect(await outcome(jobs, once.definition, once.id)).toBe('failed');
  expect(await outcome(jobs, twice.definition, twice.id)).toBe('waiting');
});

test('a job that is cancelled stops at once, also when another machine cancels it', async () => {
  const [near, far] = [held('near'), held('far')];
  const jobs = await start([near.definition, far.definition]);
  const ids = [randomUUID(), randomUUID()] as const;
  await jobs.send(near.definition, ids[0], { of: 1 });
  const here = await near.begun.promise;
  await jobs.cancel(near.definition, ids[0]);
  expect(here.signal.aborted).toBe(true);

  await jobs.send(far.definition, ids[1], { of: 1 });
  const there = await far.begun.promise;
  const elsewhere = new PgBoss({ connectionString: database.owner, schema: 'jobs' });
  elsewhere.on('error', () => undefined);
  await elsewhere.start();
  await elsewhere.cancel('far', ids[1]);
  await elsewhere.stop({ graceful: false });
  expect(there.signal.aborted).toBe(false);
  await expect(there.progress(1, 2)).rejects.toThrow('cancelled');
  expect(there.signal.aborted).toBe(true);
  near.end.resolve();
  far.end.resolve();
  expect((await jobs.status(far.definition, ids[1]))!.state).toBe('cancelled');
});

test('stopping lets a job end', async () => {
  const { definition, begun, end } = held('last');
  const jobs = await start([definition]);
  const id = randomUUID();
  await jobs.send(definition, id, { of: 1 });
  await begun.promise;
  const stopped = jobs.stop(5_000);
  end.resolve();
  await stopped;
  expect((await (await start([definition])).status(definition, id))!.state).toBe('done');
});

test('a schedule runs by London’s clock, and one that is no longer declared is gone', async () => {
  const ran = Promise.withResolvers<JobTools>();
  const sweep = schedule({
    name: 'sweep',
    cron: '5 6 * * *',
    run: async (given) => ran.resolve(given),
  });
  const old = schedule({ name: 'old', cron: '0 0 * * *', run: async () => undefined });
  await (await start([], [sweep, old])).stop();
  const boss = new PgBoss({ connectionString: database.owner, schema: 'jobs' });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.send('sweep');
  await start([], [sweep]);
  expect(await ran.promise).toHaveProperty('signal');
  expect(await boss.getSchedules()).toMatchObject([
    { name: 'sweep', cron: '5 6 * * *', timezone: 'Europe/London' },
  ]);
  await boss.stop({ graceful: false });
});
