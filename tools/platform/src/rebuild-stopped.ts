import { createLogger } from '@bursar/service-kit/telemetry';
import { rebuildBy } from './control-rebuild.ts';
import { openDataFolder } from './data-folder.ts';
import { openLog } from './open-log.ts';
import { openRuntimes } from './open-runtimes.ts';
import type { Progress } from './progress.ts';
import { release } from './release.ts';

/**
 * Opens the databases of a platform that does not run, as its next start would; resolves to what
 * rebuilds there and says how far it is. Throws as a start where the folder or PostgreSQL cannot be
 * used.
 */
export async function rebuildStopped(
  path: string,
  wish: {
    readonly service: string;
    readonly projection: string;
    readonly progress: Progress;
    readonly stack: AsyncDisposableStack;
  },
): Promise<(told: (done: number, of: number) => void) => Promise<number>> {
  const { service, projection, progress, stack } = wish;
  const folder = openDataFolder(path, release, false);
  stack.defer(() => folder.release());
  const logs = openLog(folder);
  stack.defer(() => logs.flushSync());
  const logger = createLogger({ service: 'platform' }, logs);
  const opened = await openRuntimes({ folder, progress, logs, logger, stack, clockBackMs: 0 });
  return (told) => rebuildBy(opened.runtimes, service, projection, told);
}
