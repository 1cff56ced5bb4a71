import { useRead } from '../../api/hooks.ts';
import type { Item } from '../../api/types.ts';
import { useTrust } from '../../app/trust.tsx';

export type Site = Item<'estates', '/sites'>;

/** The sites of the schools in scope, the first of each school first. A trust has some dozens. */
export function useSites() {
  const { scope } = useTrust();
  const asked = useRead('estates', '/sites', { query: { sort: 'addedOn', limit: 200 } });
  const sites = asked.data?.items.filter(
    ({ schoolId }) => scope.schoolIds?.includes(schoolId) ?? true,
  );
  return { ...asked, sites };
}

/** A site's name by its id, for whoever may see it. */
export function useSiteName(): (id: string) => string {
  const { data } = useRead('estates', '/sites', { query: { sort: 'addedOn', limit: 200 } });
  return (id) => data?.items.find((site) => site.id === id)?.name ?? '';
}
