import { buildApp } from '@bursar/service-kit/http/app';
import type { Identity } from '@bursar/service-kit/http/identity';
import { startJobs } from '@bursar/service-kit/jobs';
import type { World } from '@bursar/test-kit';
import { pino } from 'pino';

/**
 * Has a service of a world do its jobs, as a further replica of it would. Returns how to stop.
 * Schedules are not run by the clock on the wall: `passTo` runs them.
 */
export async function doJobs(world: World, name: string): Promise<() => Promise<void>> {
  const { runtime, database } = world.members.get(name)!;
  const { engine, service } = runtime;
  const logger = pino({ level: 'silent' });
  const jobs = await startJobs({
    url: database.owner,
    service: name,
    jobs: service.features.flatMap((feature) => feature.jobs ?? []),
    schedules: [],
    tools: { engine, clock: world.clock, logger },
  });
  // Features take the jobs together with their routes, which nobody calls here.
  const app = await buildApp(service, { engine, identity: {} as Identity, jobs });
  await app.ready();
  return async () => {
    await jobs?.stop(1_000);
    await app.close();
  };
}
