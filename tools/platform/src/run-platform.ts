import { existsSync, renameSync, rmSync } from 'node:fs';
import { businessDate } from '@bursar/service-kit';
import pino from 'pino';
import type { StartOptions } from './arguments.ts';
import { closingTable } from './closing-table.ts';
import { startControl } from './control.ts';
import { openDataFolder } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import { listen } from './listener.ts';
import { findDemonstration, keptDemonstration, loadDemonstration, PLAYED_MS } from './load-demonstration.ts';
import { overviewOf } from './overview.ts';
import { startingPage } from './pages/starting-page.ts';
import { startPlatform } from './platform.ts';
import type { Progress } from './progress.ts';
import { release } from './release.ts';
import { router } from './router.ts';
import { StartFault } from './start-fault.ts';

const LINK_HOURS = 24;

/** What a run of the platform is given besides its options. */
export interface RunParts {
  /** Gets what must be stopped again, the latest first. */
  readonly stack: AsyncDisposableStack;
  readonly progress: Progress;
  /** Something without which it cannot go on has ended. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Starts everything and loads what is to be loaded; resolves, once all answers, to the text to show
 * last. Throws what `sentenceOf` puts into words.
 */
export async function runPlatform(options: StartOptions, parts: RunParts): Promise<string> {
  const { stack, progress, onFault } = parts;
  const folder = openFolder(options, progress);
  stack.defer(() => folder.release());
  const origin = `http://localhost:${options.port}`;
  const listener = await listen(options.port, startingPage(() => progress.doing));
  stack.defer(() => listener.close());
  const logs = openLog(folder);
  stack.defer(() => logs.flushSync());

  const load = options.demonstration && keptDemonstration(folder) === null ? await findDemonstration() : null;
  const platform = await startPlatform({ folder, origin, progress, logs, stack, clockBackMs: load ? PLAYED_MS : 0 });
  void platform.databaseEnded.then(() =>
    onFault(new StartFault('PostgreSQL ended by itself; start again, and it recovers what was confirmed.')),
  );
  const { services, identity, keptClock, moveClock } = platform;
  const { clock } = keptClock;
  listener.answerBy(router({ services, identity, clock, overview: () => overviewOf(platform, folder) }));
  if (load) await loadDemonstration(load, platform, folder, progress);
  stack.defer(await startControl({ file: folder.file('control.json'), origin, clock, moveClock }));

  const link = (await identity.accounts.isEmpty())
    ? identity.linkOf(await identity.links.forFirst(LINK_HOURS))
    : null;
  return closingTable(await overviewOf(platform, folder), businessDate(clock.now()), link);
}

/** Takes the folder; one in which a demonstration was being loaded holds nothing worth keeping. */
function openFolder({ folder, reset }: StartOptions, progress: Progress): DataFolder {
  const opened = openDataFolder(folder, release, reset);
  // Left by a kill: it tells where nobody is any more.
  rmSync(opened.file('control.json'), { force: true });
  const { upgradedFrom } = opened;
  if (upgradedFrom) progress.say(`Bringing the data of release ${upgradedFrom} forward to ${release}; there is no way back.`);
  if (keptDemonstration(opened) !== 'loading') return opened;
  progress.say('The demonstration was not loaded to its end last time, so it begins anew.');
  opened.release();
  return openDataFolder(folder, release, true);
}

/** The log of this start; the one before is kept beside it. */
function openLog(folder: DataFolder) {
  const file = folder.file('bursar.log');
  if (existsSync(file)) renameSync(file, folder.file('bursar.previous.log'));
  const logs = pino.destination({ dest: file, sync: false, mode: 0o600 });
  // A log that cannot be written (a full disk) must not end what it tells of.
  logs.on('error', () => undefined);
  return logs;
}
