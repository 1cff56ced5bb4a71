import type { OffsetClock, Service } from '@bursar/service-kit';
import type { DatabaseUrls } from '@bursar/service-kit/database/prepare';
import { buildApp } from '@bursar/service-kit/http/app';
import type { Checks } from '@bursar/service-kit/http/health';
import type { Identity } from '@bursar/service-kit/http/identity';
import { startJobs } from '@bursar/service-kit/jobs';
import type { Jobs } from '@bursar/service-kit/jobs';
import type { LogSource } from '@bursar/service-kit/log/source';
import { Runtime } from '@bursar/service-kit/runtime';
import type { Logger } from '@bursar/service-kit/telemetry';
import type { EventTransport } from '@bursar/service-kit/transport/transport';
import type { FastifyInstance } from 'fastify';

/** A service at work in this process: its engine and subscriptions, its HTTP side, its jobs. */
export interface RunningService {
  readonly service: Service;
  readonly runtime: Runtime;
  readonly app: FastifyInstance;
  readonly jobs: Jobs | null;
  readonly logger: Logger;
}

/** What a service is given to run with. */
export interface ServiceParts {
  readonly urls: DatabaseUrls;
  readonly clock: OffsetClock;
  readonly logger: Logger;
  readonly transport: EventTransport;
  readonly sourceOf: (service: string) => LogSource;
  readonly identity: Identity;
  /** `http://localhost:8080`, where the pages on problems are. */
  readonly origin: string;
}

/** Makes a service's engine and log; it hears nothing yet. */
export function makeRuntime(service: Service, parts: ServiceParts): Runtime {
  const { urls, clock, logger, transport, sourceOf } = parts;
  return new Runtime(service, { urls, clock, logger, transport, sourceOf, connections: 3 });
}

/** Begins to hear, serve and do jobs. The app does not listen: it is mounted. */
export async function runService(runtime: Runtime, parts: ServiceParts): Promise<RunningService> {
  const { service, engine } = runtime;
  const { urls, clock, logger, identity, origin } = parts;
  await runtime.start();
  const jobs = await startJobs({
    url: urls.owner,
    service: service.name,
    jobs: service.features.flatMap((feature) => feature.jobs ?? []),
    schedules: service.features.flatMap((feature) => feature.schedules ?? []),
    tools: { engine, clock, logger },
  });
  const app = await buildApp(service, { engine, identity, logger, base: origin, checks: checksOf(runtime) });
  await app.ready();
  return { service, runtime, app, jobs, logger };
}

/** Ready means that the database answers; a parked stream is worth a word, and stops nobody else. */
function checksOf({ engine, runners }: Runtime): Checks {
  return {
    database: async () => void (await engine.pool.run('select 1')),
    subscriptions: async () => {
      const streams = [...runners.values()].flatMap(({ positions }) => positions);
      const parked = streams.filter(({ state }) => state === 'parked').length;
      return parked > 0 ? `${parked} of ${streams.length} streams are parked` : undefined;
    },
  };
}
