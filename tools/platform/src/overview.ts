import type { DataFolder } from './data-folder.ts';
import { importedTrusts } from './import-register.ts';
import { loadedDemonstration } from './load-demonstration.ts';
import type { Overview } from './pages/apis-page.ts';
import type { Platform } from './platform.ts';
import { dataOption } from './release.ts';

/** What there is, for the page of the APIs and for the table at the terminal. */
export async function overviewOf(platform: Platform, folder: DataFolder): Promise<Overview> {
  const { origin, services, identity } = platform;
  const loaded = loadedDemonstration(folder);
  const users = await identity.accounts.demonstrationUsers();
  return {
    origin,
    services: services.map(({ service: { name, title } }) => ({ name, title })),
    users: users.map(({ login, name, demonstration }) => ({ login, name, ...demonstration })),
    trusts: [...(loaded?.trusts ?? []), ...Object.values(importedTrusts(folder))],
    loaded: loaded?.lines ?? [],
    atFolder: dataOption(folder.path),
  };
}
