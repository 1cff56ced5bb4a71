import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { addressOf, sendJson } from '../../api/request.ts';
import type { QueryValues } from '../../api/types.ts';
import { useTrustId } from '../../app/trust-id.ts';

/** How many rows a filter has; beyond 10,000 a service counts no further. */
export interface Count {
  readonly exact?: number;
  readonly atLeast?: number;
}
interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly count: Count | null;
}

export const PAGE = 100;

/**
 * The rows of a list, page by page. News changes rows in place; rows that are new wait until they
 * are asked for, so that nothing moves under a pointer.
 */
export function useRows<T>(
  service: string,
  path: string,
  query: QueryValues,
  id: (row: T) => string,
) {
  const trustId = useTrustId();
  const address = (more: QueryValues) =>
    addressOf(service, `/v1/trusts/{trustId}${path}`, { trustId }, { ...query, ...more });
  const list = useInfiniteQuery({
    queryKey: ['list', service, trustId, path, query],
    queryFn: ({ pageParam, signal }) =>
      sendJson<Page<T>>(address({ limit: PAGE, cursor: pageParam }), { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchOnWindowFocus: false,
    refetchOnMount: 'always',
    staleTime: Infinity,
  });
  // Beneath the service's own key, so that its news makes this one page be read again.
  const fresh = useQuery({
    queryKey: [service, trustId, path, 'fresh', query],
    queryFn: ({ signal }) => sendJson<Page<T>>(address({ limit: PAGE }), { signal }),
    enabled: list.isSuccess,
    staleTime: 60_000,
    initialData: () => list.data?.pages[0],
  });
  const known = useMemo(() => {
    const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
    const changed = new Map((fresh.data?.items ?? []).map((row) => [id(row), row]));
    const ids = new Set(rows.map(id));
    const isNewer = fresh.dataUpdatedAt >= list.dataUpdatedAt;
    return {
      rows: isNewer ? rows.map((row) => changed.get(id(row)) ?? row) : rows,
      arrived: isNewer ? [...changed.keys()].filter((each) => !ids.has(each)).length : 0,
    };
    // The function is written out anew on each drawing, and does the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [list.data, fresh.data, fresh.dataUpdatedAt, list.dataUpdatedAt]);

  return {
    ...known,
    count: list.data?.pages[0]?.count ?? null,
    error: list.error,
    isLoading: list.isPending,
    isLoadingMore: list.isFetchingNextPage,
    hasMore: list.hasNextPage,
    more: list.fetchNextPage,
    showArrived: () => void list.refetch(),
    retry: () => void (list.data ? list.fetchNextPage() : list.refetch()),
    /** Loads every page there is; resolves to all rows. */
    async all(): Promise<readonly T[]> {
      let result = await list.fetchNextPage({ cancelRefetch: false });
      while (result.hasNextPage && !result.error) result = await result.fetchNextPage();
      return result.data?.pages.flatMap(({ items }) => items) ?? [];
    },
  };
}
