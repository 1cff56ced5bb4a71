import { rmSync } from 'node:fs';
import { businessDate } from '@bursar/service-kit';
import { createLogger } from '@bursar/service-kit/telemetry';
import { importWithoutDemo } from './arguments.ts';
import type { StartOptions } from './arguments.ts';
import { closingTable } from './closing-table.ts';
import { answerClock } from './control-clock.ts';
import { answerMetrics } from './control-metrics.ts';
import { answerRebuild } from './control-rebuild.ts';
import { startControl } from './control.ts';
import { openDataFolder } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import type { LoadDemo } from './demonstration.ts';
import { chooseImport, importRegister } from './import-register.ts';
import { followInvitations } from './invitations.ts';
import { listen } from './listener.ts';
import {
  declineDemonstration,
  demonstrationState,
  loadDemonstration,
  makeOperator,
  PLAYED_MS,
} from './load-demonstration.ts';
import { openLog } from './open-log.ts';
import { overviewOf } from './overview.ts';
import { startingPage } from './pages/starting-page.ts';
import { startPlatform } from './platform.ts';
import type { Progress } from './progress.ts';
import { release } from './release.ts';
import { router } from './router.ts';
import { StartFault } from './start-fault.ts';

const LINK_HOURS = 24;
const DATABASE_ENDED =
  'PostgreSQL ended by itself; start again, and it recovers what was confirmed.';

/** What a run of the platform is given besides its options. */
export interface RunParts {
  /** Gets what must be stopped again, the latest first. */
  readonly stack: AsyncDisposableStack;
  readonly progress: Progress;
  /** Something without which it cannot go on has ended. */
  readonly onFault: (error: unknown) => void;
  /** What plays the demonstration into new data; with null such data has its operator alone. */
  readonly demonstration: LoadDemo | null;
}

/**
 * Starts everything and loads what is to be loaded; resolves, once all answers, to the text to show
 * last. Throws what `sentenceOf` puts into words.
 */
export async function runPlatform(options: StartOptions, parts: RunParts): Promise<string> {
  const { stack, progress, onFault } = parts;
  const { importFrom, importUid } = options;
  // What cannot be imported is said before anything is started.
  const wanted = importFrom === null ? null : chooseImport(importFrom, importUid);
  const folder = openFolder(options, progress);
  stack.defer(() => folder.release());
  if (wanted && demonstrationState(folder) === 'none') throw new StartFault(importWithoutDemo);
  const origin = `http://localhost:${options.port}`;
  const listener = await listen(
    options.port,
    startingPage(() => progress.doing),
  );
  stack.defer(() => listener.close());
  const logs = openLog(folder);
  stack.defer(() => logs.flushSync());
  const logger = createLogger({ service: 'platform' }, logs);

  const load = demonstrationFor(options, parts, folder);
  const platform = await startPlatform({
    folder,
    origin,
    progress,
    logs,
    logger,
    stack,
    clockBackMs: load ? PLAYED_MS : 0,
  });
  void platform.databaseEnded.then(() => {
    if (!stack.disposed) onFault(new StartFault(DATABASE_ENDED));
  });
  const { services, runtimes, identity, portal, keptClock, moveClock } = platform;
  const { clock } = keptClock;
  listener.answerBy(
    router({ services, identity, portal, clock, overview: () => overviewOf(platform, folder) }),
  );
  if (load) await loadDemonstration(load, platform, folder, progress);
  else if (demonstrationState(folder) === null) await makeOperator(platform);
  if (wanted) {
    const lines = await progress.step(`Register: ${wanted.trust.name}`, () =>
      importRegister(wanted, platform, folder),
    );
    for (const line of lines) progress.say(line);
  }
  const { directory } = platform;
  const stopFollowing = await followInvitations({
    directory,
    identity,
    mailer: platform.mailer,
    file: folder.file('invitations.json'),
    onLetter: () => progress.say(`A letter with an invitation is in ${folder.file('mail')}.`),
    onError: (err) => logger.error({ err }, 'invitation'),
  });
  stack.defer(stopFollowing);
  stack.defer(
    await startControl({
      file: folder.file('control.json'),
      origin,
      handlers: {
        clock: answerClock(clock, moveClock),
        rebuild: answerRebuild(runtimes),
        metrics: answerMetrics((name) =>
          name === 'portal' ? portal.metrics : runtimes.find(name)?.metrics,
        ),
      },
      onError: (err) => logger.error({ err }, 'control'),
    }),
  );

  const link = (await identity.accounts.isEmpty())
    ? identity.linkOf(await identity.links.forFirst(LINK_HOURS))
    : null;
  return closingTable(await overviewOf(platform, folder), businessDate(clock.now()), link);
}

/** What is to be played now: into new data that wants it. Declined once, it is declined for good. */
function demonstrationFor(
  { demonstration }: StartOptions,
  { progress, demonstration: load }: RunParts,
  folder: DataFolder,
): LoadDemo | null {
  const state = demonstrationState(folder);
  if (state === 'none' && demonstration) {
    progress.say(
      'This data was begun without the demonstration, and stays so; --reset begins anew with it.',
    );
  }
  if (state !== null) return null;
  if (demonstration) return load;
  declineDemonstration(folder);
  return null;
}

/** Takes the folder; one in which a demonstration was being loaded holds nothing worth keeping. */
function openFolder({ folder, reset }: StartOptions, progress: Progress): DataFolder {
  const opened = openDataFolder(folder, release, reset);
  // Left by a kill: it tells where nobody is any more.
  rmSync(opened.file('control.json'), { force: true });
  const { upgradedFrom } = opened;
  if (upgradedFrom)
    progress.say(
      `Bringing the data of release ${upgradedFrom} forward to ${release}; there is no way back.`,
    );
  if (demonstrationState(opened) !== 'loading') return opened;
  progress.say('The demonstration was not loaded to its end last time, so it begins anew.');
  opened.release();
  return openDataFolder(folder, release, true);
}
