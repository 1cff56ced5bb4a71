import type { World } from './world.ts';

/** A school's id by its name. */
export async function schoolId(world: World, name: string): Promise<string> {
  const { items } = await world.ask<{ items: { id: string; name: string }[] }>(
    'adele',
    '/directory/{trust}/schools?limit=200',
  );
  return items.find((school) => school.name === name)!.id;
}

/** Somebody's id by their login. */
export const userId = async (world: World, login: string): Promise<string> =>
  (await world.ask<{ userId: string }>(login, '/directory/v1/me')).userId;

/** The business date so many days from today. */
export const dayFrom = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The month before the running one, as 2026-10. */
export function lastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 15))
    .toISOString()
    .slice(0, 7);
}
