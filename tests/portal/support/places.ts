import type { World } from './world.ts';

/** A school's id by its name. */
export async function schoolId(world: World, name: string): Promise<string> {
  const { items } = await world.ask<{ items: { id: string; name: string }[] }>(
    'adele',
    '/directory/{trust}/schools?limit=200',
  );
  return items.find((school) => school.name === name)!.id;
}

/** A school's name by its id. */
export async function nameOfSchool(world: World, id: string): Promise<string> {
  const { name } = await world.ask<{ name: string }>('adele', `/directory/{trust}/schools/${id}`);
  return name;
}

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
