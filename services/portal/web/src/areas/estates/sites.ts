import { useRead } from '../../api/hooks.ts';
import type { Item } from '../../api/types.ts';
import { useTrust } from '../../app/trust.tsx';

export type Site = Item<'estates', '/sites'>;

/** The sites that the reader may see, of the schools in scope. A trust has some dozens. */
export function useSites(): readonly Site[] {
  const { scope } = useTrust();
  const { data } = useRead('estates', '/sites', { query: { sort: 'school', limit: 200 } });
  return (data?.items ?? []).filter(({ schoolId }) => scope.schoolIds?.includes(schoolId) ?? true);
}

/** A site's name by its id, for whoever may see it. */
export function useSiteName(): (id: string) => string {
  const { data } = useRead('estates', '/sites', { query: { sort: 'school', limit: 200 } });
  return (id) => data?.items.find((site) => site.id === id)?.name ?? '';
}
