import { fileMailer } from '@bursar/reporting';
import type { Mailer } from '@bursar/reporting';
import type { DatabaseUrls } from '@bursar/service-kit/database/prepare';
import type { Logger } from '@bursar/service-kit/telemetry';
import type { Runtime } from '@bursar/service-kit/runtime';
import type { DestinationStream } from 'pino';
import { clockIn } from './clock-file.ts';
import type { KeptClock } from './clock-file.ts';
import type { DataFolder } from './data-folder.ts';
import { openDatabase, startDatabaseServer } from './databases.ts';
import type { Progress } from './progress.ts';
import { Runtimes } from './runtimes.ts';
import { allServices } from './services.ts';
import { surroundingsOf } from './surroundings.ts';

/** What runtimes are opened with. */
export interface OpenParts {
  readonly folder: DataFolder;
  readonly progress: Progress;
  readonly logs: DestinationStream;
  /** The platform's own, on the same stream. */
  readonly logger: Logger;
  /** Where to put what must be stopped again, the latest first. */
  readonly stack: AsyncDisposableStack;
  /** The clock is put this many milliseconds back: for a demonstration about to be loaded. */
  readonly clockBackMs: number;
  /** `http://localhost:8080`, where links in letters lead; absent where nothing is mailed. */
  readonly origin?: string;
}

/** Every service with its database, none of which has begun to hear or serve. */
export interface OpenedRuntimes {
  readonly runtimes: Runtimes;
  readonly made: readonly Runtime[];
  readonly databases: readonly DatabaseUrls[];
  readonly superuserUrl: string;
  /** Settles when PostgreSQL has ended, for whatever reason. */
  readonly databaseEnded: Promise<void>;
  readonly keptClock: KeptClock;
  /** Where letters go: files, which any mail program opens. */
  readonly mailer: Mailer;
}

/** Starts PostgreSQL on a folder and brings every database forward. */
export async function openRuntimes(parts: OpenParts): Promise<OpenedRuntimes> {
  const { folder, progress, logs, logger, stack, clockBackMs, origin: portal = null } = parts;
  const keptClock = clockIn(folder.file('clock.json'), clockBackMs);
  const { clock } = keptClock;
  const mailer = fileMailer(folder.file('mail'), 'Bursar <bursar@localhost>');
  const runtimes = new Runtimes();
  const services = allServices(surroundingsOf({ folder, runtimes, mailer, clock, portal }));

  const postgres = await progress.step('PostgreSQL', () =>
    startDatabaseServer(folder.file('postgres'), services.length, (line) =>
      logger.debug({ line }, 'postgres'),
    ),
  );
  stack.defer(() => postgres.stop());
  const { superuserUrl, exited: databaseEnded } = postgres;

  const databases = await progress.step('Databases', async (said) => {
    const opened = await Promise.all(services.map((one) => openDatabase(superuserUrl, one)));
    const migrated = opened.reduce((sum, one) => sum + one.migrated, 0);
    if (migrated > 0) said(`${migrated} migrations`);
    return opened;
  });
  const made = runtimes.make(services, { databases, clock, logs });
  // Ended after all that serve: each is heard by others to the last.
  stack.defer(() => runtimes.stop());
  return { runtimes, made, databases, superuserUrl, databaseEnded, keptClock, mailer };
}
