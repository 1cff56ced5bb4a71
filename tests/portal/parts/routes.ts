import type { World } from '../support/world.ts';

/** A page, who looks at it, and in which scope. */
export interface Route {
  readonly path: string;
  readonly login: string;
  readonly scope?: string;
}

/** Pages that need no record: every list, form and board. */
export const plainRoutes: readonly Route[] = [
  { login: 'farah', path: '' },
  { login: 'mel', path: '' },
  { login: 'max', path: '' },
  { login: 'farah', path: 'finance/journals' },
  { login: 'tom', path: 'finance/journals/new' },
  { login: 'tom', path: 'finance/journals/import' },
  { login: 'farah', path: 'finance/journal-drafts' },
];

/** Records: the list that has them, as somebody, and the page of one. */
const records = [
  { login: 'farah', list: '/finance/{trust}/journals?limit=1', page: 'finance/journals/' },
] as const;

/** A page of a record of each kind. */
export function recordRoutes(world: World): Promise<Route[]> {
  return Promise.all(
    records.map(async ({ login, list, page }) => {
      const { items } = await world.ask<{ items: { id: string }[] }>(login, list);
      return { login, path: `${page}${items[0]!.id}` };
    }),
  );
}
