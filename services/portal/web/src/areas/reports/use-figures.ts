import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { readOptions } from '../../api/hooks.ts';
import type { Problem } from '../../api/problem.ts';
import type { PathValues, QueryValues, ReadPath, Reply } from '../../api/types.ts';
import { useTrustId } from '../../app/trust-id.ts';

const LATE_MS = 15_000;

/**
 * Figures of reporting, asked once for each query. They are there together or not at all, stay while
 * others are fetched, and are read again by themselves while their stamp says that a source is late.
 */
export function useFigures<P extends ReadPath<'reporting'>>(
  path: P,
  queries: readonly QueryValues[],
  values: PathValues = {},
) {
  const trustId = useTrustId();
  const asked = useQueries({
    queries: queries.map((query) => ({
      ...readOptions(trustId, 'reporting', path, { path: values, query }),
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }: { state: { data?: unknown } }) =>
        isLate(state.data) ? LATE_MS : (false as const),
    })),
  });
  const replies = asked.map(({ data }) => data as Reply<'reporting', P> | undefined);
  return {
    data: replies.every((reply) => reply !== undefined) ? replies : null,
    error: (asked.find(({ error }) => error)?.error ?? null) as Problem | null,
    retry: () => asked.forEach(({ refetch }) => void refetch()),
  };
}

const isLate = (reply: unknown): boolean =>
  (reply as { stamp?: { complete: boolean } } | undefined)?.stamp?.complete === false;
