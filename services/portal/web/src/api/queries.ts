import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

/** What was read, for every page. Refusals are not asked again; a lost connection is, twice. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) =>
        failures < 2 && (!(error instanceof Problem) || error.status === 0 || error.status >= 502),
    },
  },
});
