import type { IdentityProvider } from '@bursar/identity';
import { keyIn } from '@bursar/portal/key-file';
import { startPortal } from '@bursar/portal/start-portal';
import type { Portal } from '@bursar/portal/start-portal';
import type { OffsetClock } from '@bursar/service-kit';
import { createLogger } from '@bursar/service-kit/telemetry';
import type { DestinationStream } from 'pino';
import type { DataFolder } from './data-folder.ts';
import { openPortalDatabase, PORTAL_CONNECTIONS } from './databases.ts';
import type { Progress } from './progress.ts';
import type { RunningService } from './running-service.ts';
import { webBuild } from './web-build.ts';

/** What the portal is opened with. */
interface Surroundings {
  readonly folder: DataFolder;
  readonly origin: string;
  readonly progress: Progress;
  readonly logs: DestinationStream;
  readonly superuserUrl: string;
  readonly identity: IdentityProvider;
  readonly clock: OffsetClock;
  readonly services: readonly RunningService[];
}

/**
 * Builds the web application where its sources have changed, and starts the portal. It finds the
 * services and the sign-in at the platform's own address, as it would on many machines; nothing is
 * asked of them before somebody comes. Throws as `webBuild`.
 */
export function openPortal(surroundings: Surroundings): Promise<Portal> {
  const { folder, origin, progress, logs, superuserUrl, identity, clock, services } = surroundings;
  const logger = createLogger({ service: 'portal' }, logs);
  return progress.step('Portal', async (said) => {
    said('building the web application where it has changed');
    const { directory, state } = await webBuild((fault) => logger.error({ fault }, 'web build'));
    said(STATES[state]);
    return startPortal({
      origin,
      issuer: identity.issuer,
      clientId: 'bursar-portal',
      databaseUrl: await openPortalDatabase(superuserUrl),
      connections: PORTAL_CONNECTIONS,
      key: keyIn(folder.file('portal-key')),
      services: Object.fromEntries(
        services.map(({ service: { name } }) => [name, `${origin}/${name}`]),
      ),
      pages: directory,
      movedClock: () => (clock.offset > 0 ? clock.now() : null),
      logger,
    });
  });
}

const STATES = {
  built: 'web application built',
  current: 'web application as built before',
  former: 'the web application CANNOT BE BUILT (see bursar.log), so the former one is shown',
};
