import type { OffsetClock, Service } from '@bursar/service-kit';
import { buildApp } from '@bursar/service-kit/http/app';
import type { Checks } from '@bursar/service-kit/http/health';
import type { Identity } from '@bursar/service-kit/http/identity';
import { startJobs } from '@bursar/service-kit/jobs';
import type { Jobs } from '@bursar/service-kit/jobs';
import type { Runtime } from '@bursar/service-kit/runtime';
import type { Logger } from '@bursar/service-kit/telemetry';
import type { FastifyInstance } from 'fastify';

/** A service at work in this process: its engine and subscriptions, its HTTP side, its jobs. */
export interface RunningService {
  readonly service: Service;
  readonly runtime: Runtime;
  readonly app: FastifyInstance;
  readonly jobs: Jobs | null;
  readonly logger: Logger;
}

/** What a service is given to run with, besides its runtime. */
export interface ServiceParts {
  /** Of the role that owns its database, where jobs are kept. */
  readonly ownerUrl: string;
  readonly clock: OffsetClock;
  readonly logger: Logger;
  readonly identity: Identity;
  /** `http://localhost:8080`, where the pages on problems are. */
  readonly origin: string;
}

/** Begins to hear, serve and do jobs. The app does not listen: it is mounted. */
export async function runService(runtime: Runtime, parts: ServiceParts): Promise<RunningService> {
  const { service, engine } = runtime;
  const { ownerUrl, clock, logger, identity, origin } = parts;
  await runtime.start();
  const jobs = await startJobs({
    url: ownerUrl,
    service: service.name,
    jobs: service.features.flatMap((feature) => feature.jobs ?? []),
    schedules: service.features.flatMap((feature) => feature.schedules ?? []),
    tools: { engine, clock, logger },
  });
  const app = await buildApp(service, {
    engine,
    identity,
    streams: runtime,
    metrics: runtime.metrics,
    jobs,
    logger,
    base: origin,
    checks: checksOf(runtime),
  });
  await app.ready();
  return { service, runtime, app, jobs, logger };
}

/** Ready means that the database answers; a parked stream is worth a word, and stops nobody else. */
function checksOf(runtime: Runtime): Checks {
  return {
    database: async () => void (await runtime.engine.pool.run('select 1')),
    subscriptions: async () => {
      const halted = await runtime.halted();
      const parked = halted.filter(({ state }) => state === 'parked').length;
      if (parked === 0) return undefined;
      return parked === 1 ? '1 stream is parked' : `${parked} streams are parked`;
    },
  };
}
