import { useQuery } from '@tanstack/react-query';
import { addressOf, sendJson } from '../../api/request.ts';
import type { Item, QueryValues, ReadPath, Service } from '../../api/types.ts';
import { useTrustId } from '../../app/trust-id.ts';

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Every row of a list, page by page; a service gives 200 at once. */
async function readWhole<T>(
  trustId: string,
  service: Service,
  path: string,
  query: QueryValues,
  signal: AbortSignal,
): Promise<readonly T[]> {
  const found: T[] = [];
  let cursor: string | null = null;
  do {
    const asked = { ...query, limit: 200, cursor };
    const address = addressOf(service, `/v1/trusts/{trustId}${path}`, { trustId }, asked);
    const page: Page<T> = await sendJson(address, { signal });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}

/**
 * The whole of a list that is known to be short (the chart, funds, months, suppliers), for pages
 * that choose from it or name its rows. Read anew with the news of its service.
 */
export function useWhole<S extends Service, P extends ReadPath<S>>(
  service: S,
  path: P,
  { query = {}, when = true }: { readonly query?: QueryValues; readonly when?: boolean } = {},
) {
  const trustId = useTrustId();
  return useQuery({
    queryKey: [service, trustId, path, 'whole', query],
    queryFn: ({ signal }) => readWhole<Item<S, P>>(trustId, service, path, query, signal),
    staleTime: 300_000,
    enabled: when,
  });
}
