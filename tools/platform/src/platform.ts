import { makeFirstOperator } from '@bursar/directory/trusts/index';
import { startIdentity } from '@bursar/identity';
import type { IdentityProvider } from '@bursar/identity';
import type { Portal } from '@bursar/portal/start-portal';
import type { Mailer } from '@bursar/reporting';
import { bearerIdentity } from '@bursar/service-kit/http/identity';
import { createLogger } from '@bursar/service-kit/telemetry';
import type { Runtime } from '@bursar/service-kit/runtime';
import { createLocalJWKSet } from 'jose';
import type { KeptClock } from './clock-file.ts';
import { openIdentityDatabase } from './databases.ts';
import { openPortal } from './open-portal.ts';
import { clockMover } from './move-clock.ts';
import type { MoveClock } from './move-clock.ts';
import { openRuntimes } from './open-runtimes.ts';
import type { OpenParts } from './open-runtimes.ts';
import { runService } from './running-service.ts';
import type { RunningService } from './running-service.ts';
import type { Runtimes } from './runtimes.ts';

/** Everything at work, but for who listens. */
export interface Platform {
  readonly origin: string;
  readonly services: readonly RunningService[];
  readonly runtimes: Runtimes;
  readonly identity: IdentityProvider;
  readonly portal: Portal;
  /** The directory's, whose word on who somebody is the sign-in follows. */
  readonly directory: Runtime;
  /** Where letters go: files, which any mail program opens. */
  readonly mailer: Mailer;
  readonly keptClock: KeptClock;
  readonly moveClock: MoveClock;
  /** Settles when PostgreSQL has ended, for whatever reason. */
  readonly databaseEnded: Promise<void>;
}

/** Starts PostgreSQL, brings every database forward, and sets every service to work. */
export async function startPlatform(
  parts: OpenParts & {
    readonly origin: string;
  },
): Promise<Platform> {
  const { folder, origin, progress, logs, logger, stack } = parts;
  const opened = await openRuntimes(parts);
  const { runtimes, made, databases, superuserUrl, databaseEnded, keptClock, mailer } = opened;
  const { clock } = keptClock;

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

  const portal = await openPortal({ ...parts, superuserUrl, identity, clock, services: running });
  stack.defer(() => portal.close());

  return {
    origin,
    services: running,
    runtimes,
    identity,
    portal,
    directory,
    mailer,
    keptClock,
    moveClock: clockMover(keptClock, running),
    databaseEnded,
  };
}

const JOB_PATIENCE_MS = 1_500;

async function stopServing({ app, jobs }: RunningService): Promise<void> {
  app.stopping = true;
  await Promise.all([app.close(), jobs?.stop(JOB_PATIENCE_MS)]);
}
