import type { Loaded } from '@bursar/demo';
import { makeFirstOperator } from '@bursar/directory/trusts/index';
import type { DataFolder } from './data-folder.ts';
import { addOperator, demonstrationTokens } from './demonstration.ts';
import type { LoadDemo } from './demonstration.ts';
import { readJson, writeJson } from './json-file.ts';
import type { Platform } from './platform.ts';
import type { Progress } from './progress.ts';
import { settle } from './settle.ts';

/** What is kept of the demonstration from start to start; `none` where it was declined at the first. */
type Kept = { readonly state: 'none' | 'loading' } | ({ readonly state: 'loaded' } & Loaded);

/** How long before the present the clock begins, so that a school year can be played. */
export const PLAYED_MS = 2 * 366 * 86_400_000;

const fileIn = (folder: DataFolder): string => folder.file('demonstration.json');

const kept = (folder: DataFolder): Kept | null => readJson(fileIn(folder)) as Kept | null;

/** How it stands with the demonstration in this data; null where nobody has decided yet. */
export function demonstrationState(folder: DataFolder): Kept['state'] | null {
  return kept(folder)?.state ?? null;
}

/** What was loaded; null where nothing was. */
export function loadedDemonstration(folder: DataFolder): Loaded | null {
  const found = kept(folder);
  return found?.state === 'loaded' ? found : null;
}

/** Remembers that this data is to have no demonstration. */
export function declineDemonstration(folder: DataFolder): void {
  writeJson(fileIn(folder), { state: 'none' } satisfies Kept);
}

/** Makes the demonstration's operator, whom the directory takes for the first of the platform. */
export async function makeOperator({ identity, directory, services }: Platform): Promise<string> {
  const id = await addOperator(identity.accounts);
  await makeFirstOperator(directory.engine, id);
  await settle(services);
  return id;
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
  writeJson(fileIn(folder), { state: 'loading' } satisfies Kept);
  const loaded = await progress.step('Demonstration', async (said) => {
    const found = await load({
      baseUrl: origin,
      operatorId: await makeOperator(platform),
      addUser: ({ id, login, name, role, tries }) =>
        identity.accounts.addDemonstrationUser({ id, login, name }, { role, tries }),
      tokenFor: demonstrationTokens(identity),
      progress: said,
      clock: {
        now: () => keptClock.clock.now(),
        async moveTo(instant) {
          if (instant.getTime() > Date.now())
            throw new Error('the demonstration lies ahead of the present');
          await moveClock(instant);
        },
      },
      settled: () => settle(services),
    });
    await moveClock(new Date());
    keptClock.moveTo(new Date());
    keptClock.keep();
    await settle(services);
    // Listed last: the people of the trusts come first.
    await addOperator(identity.accounts);
    // Its people have their accounts, or are not to sign in: none of them gets a letter.
    const heads = await directory.log.heads();
    writeJson(
      folder.file('invitations.json'),
      Object.fromEntries(heads.map(({ trust, seq }) => [trust, seq])),
    );
    said(found.lines.join(', '));
    return found;
  });
  writeJson(fileIn(folder), { state: 'loaded', ...loaded } satisfies Kept);
}
