import { makeFirstOperator } from '@bursar/directory/trusts/index';
import type { DataFolder } from './data-folder.ts';
import { addOperator, demonstrationTokens } from './demonstration.ts';
import type { Loaded, LoadDemo } from './demonstration.ts';
import { readJson, writeJson } from './json-file.ts';
import type { Platform } from './platform.ts';
import type { Progress } from './progress.ts';
import { settle } from './settle.ts';
import { StartFault } from './start-fault.ts';

/** What is kept of the demonstration from start to start. */
type Kept = { readonly state: 'loading' } | ({ readonly state: 'loaded' } & Loaded);

/** How long before the present the clock begins, so that a school year can be played. */
export const PLAYED_MS = 2 * 366 * 86_400_000;

/** What was loaded at an earlier start; `loading` where that start was cut off; null where nothing was. */
export function keptDemonstration(folder: DataFolder): Loaded | 'loading' | null {
  const kept = readJson<Kept>(folder.file('demonstration.json'));
  return kept?.state === 'loaded' ? kept : (kept?.state ?? null);
}

/** What loads the demonstration; null where the project holds none. */
export async function findDemonstration(): Promise<LoadDemo | null> {
  const name = '@bursar/demo';
  try {
    return ((await import(name)) as { loadDemo: LoadDemo }).loadDemo;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/**
 * Plays the demonstration into empty services, from two years ago to the present. A start that is cut
 * off meanwhile leaves a mark, by which the next one begins anew.
 */
export async function loadDemonstration(
  load: LoadDemo,
  platform: Platform,
  folder: DataFolder,
  progress: Progress,
): Promise<void> {
  const { origin, identity, directory, keptClock, moveClock, services } = platform;
  const file = folder.file('demonstration.json');
  writeJson(file, { state: 'loading' } satisfies Kept);
  const loaded = await progress.step('Demonstration', async (said) => {
    const operatorId = await addOperator(identity.accounts);
    await makeFirstOperator(directory.engine, operatorId);
    await settle(services);
    const found = await load({
      baseUrl: origin,
      operatorId,
      addUser: ({ id, login, name, role, tries }) =>
        identity.accounts.addDemonstrationUser({ id, login, name }, { role, tries }),
      tokenFor: demonstrationTokens(identity),
      progress: said,
      clock: {
        now: () => keptClock.clock.now(),
        async moveTo(instant) {
          if (instant.getTime() > Date.now()) throw new StartFault('The demonstration cannot lie ahead of the present.');
          await moveClock(instant);
        },
      },
      settled: () => settle(services),
    });
    await moveClock(new Date());
    keptClock.moveTo(new Date());
    await settle(services);
    // Listed last: the people of the trusts come first.
    await addOperator(identity.accounts);
    said(found.lines.join(', '));
    return found;
  });
  writeJson(file, { state: 'loaded', ...loaded } satisfies Kept);
}
