import { addressOf, sendJson } from '../api/request.ts';
import type { Item, ReadPath, Service } from '../api/types.ts';
import type { Role } from '@bursar/shared-types/roles';
import type { Hit, SearchDef } from './area.ts';

const MOST = 5;

/** Looks for records with a service's own list: what `q` finds there, as hits of the palette. */
export function searchIn<S extends Service, P extends ReadPath<S>>(
  title: string,
  roles: readonly Role[],
  service: S,
  path: P,
  toHit: (item: Item<S, P>) => Hit,
): SearchDef {
  return {
    title,
    roles,
    async find(q, trustId, signal) {
      const address = addressOf(
        service,
        `/v1/trusts/{trustId}${path}`,
        { trustId },
        { q, limit: MOST },
      );
      const { items } = await sendJson<{ items: readonly Item<S, P>[] }>(address, { signal });
      return items.map(toHit);
    },
  };
}
