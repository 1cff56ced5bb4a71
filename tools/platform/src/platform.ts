import { makeFirstOperator } from '@bursar/directory/trusts/index';
import { startIdentity } from '@bursar/identity';
import type { IdentityProvider } from '@bursar/identity';
import { fileMailer } from '@bursar/reporting';
import type { Mailer } from '@bursar/reporting';
import { bearerIdentity } from '@bursar/service-kit/http/identity';
import { createLogger } from '@bursar/service-kit/telemetry';
import type { Logger } from '@bursar/service-kit/telemetry';
import type { Runtime } from '@bursar/service-kit/runtime';
import { createLocalJWKSet } from 'jose';
import type { DestinationStream } from 'pino';
import { clockIn } from './clock-file.ts';
import type { KeptClock } from './clock-file.ts';
import type { DataFolder } from './data-folder.ts';
import { openDatabase, openIdentityDatabase, startDatabaseServer } from './databases.ts';
import { clockMover } from './move-clock.ts';
import type { MoveClock } from './move-clock.ts';
import type { Progress } from './progress.ts';
import { runService } from './running-service.ts';
import type { RunningService } from './running-service.ts';
import { Runtimes } from './runtimes.ts';
import { allServices } from './services.ts';
import { surroundingsOf } from './surroundings.ts';

/** Everything at work, but for who listens. */
export interface Platform {
  readonly origin: string;
  readonly services: readonly RunningService[];
  readonly identity: IdentityProvider;
  /** The directory's, whose word on who somebody is the sign-in follows. */
  readonly directory: Runtime;
  /** Where letters go: files, which any mail program opens. */
  readonly mailer: Mailer;
  readonly keptClock: KeptClock;
  readonly moveClock: MoveClock;
  /** Settles when PostgreSQL has ended, for whatever reason. */
  readonly databaseEnded: Promise<void>;
}

/** What the platform is started with. */
export interface PlatformParts {
  readonly folder: DataFolder;
  readonly origin: string;
  readonly progress: Progress;
  readonly logs: DestinationStream;
  /** The platform's own, on the same stream. */
  readonly logger: Logger;
  /** Where to put what must be stopped again, the latest first. */
  readonly stack: AsyncDisposableStack;
  /** The clock is put this many milliseconds back: for a demonstration about to be loaded. */
  readonly clockBackMs: number;
}

/** Starts PostgreSQL, brings every database forward, and sets every service to work. */
export async function startPlatform(parts: PlatformParts): Promise<Platform> {
  const { folder, origin, progress, logs, logger, stack, clockBackMs } = parts;
  const keptClock = clockIn(folder.file('clock.json'), clockBackMs);
  const { clock } = keptClock;
  const mailer = fileMailer(folder.file('mail'), 'Bursar <bursar@localhost>');
  const runtimes = new Runtimes();
  const services = allServices(surroundingsOf({ folder, runtimes, mailer, clock }));

  const postgres = await progress.step('PostgreSQL', () =>
    startDatabaseServer(folder.file('postgres'), services.length, (line) =>
      logger.debug({ line }, 'postgres'),
    ),
  );
  stack.defer(() => postgres.stop());
  const { superuserUrl } = postgres;

  const databases = await progress.step('Databases', async (said) => {
    const opened = await Promise.all(services.map((one) => openDatabase(superuserUrl, one)));
    const migrated = opened.reduce((sum, one) => sum + one.migrated, 0);
    if (migrated > 0) said(`${migrated} migrations`);
    return opened;
  });
  const made = runtimes.make(services, { databases, clock, logs });
  // Ended after all that serve: each is heard by others to the last.
  stack.defer(() => runtimes.stop());

  const directory = runtimes.of('directory');
  const identity = await progress.step('Sign-in', async () =>
    startIdentity({
      issuer: `${origin}/identity`,
      databaseUrl: await openIdentityDatabase(superuserUrl),
      keysFile: folder.file('identity-keys.json'),
      portal: { callback: `${origin}/portal/callback`, signedOut: `${origin}/` },
      onFirst: (id) => makeFirstOperator(directory.engine, id),
      onError: (err) => logger.error({ err }, 'sign-in failed'),
    }),
  );
  stack.defer(() => identity.close());

  const keys = createLocalJWKSet(identity.keys as never);
  const bearer = bearerIdentity({ issuer: identity.issuer, keys });
  const running = await progress.step('Services', () =>
    Promise.all(
      made.map((runtime, at) =>
        runService(runtime, {
          ownerUrl: databases[at]!.owner,
          clock,
          logger: createLogger({ service: runtime.service.name }, logs),
          identity: bearer,
          origin,
        }),
      ),
    ),
  );
  stack.defer(async () => void (await Promise.allSettled(running.map(stopServing))));

  return {
    origin,
    services: running,
    identity,
    directory,
    mailer,
    keptClock,
    moveClock: clockMover(keptClock, running),
    databaseEnded: postgres.exited,
  };
}

const JOB_PATIENCE_MS = 1_500;

async function stopServing({ app, jobs }: RunningService): Promise<void> {
  app.stopping = true;
  await Promise.all([app.close(), jobs?.stop(JOB_PATIENCE_MS)]);
}
