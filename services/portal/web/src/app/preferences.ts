import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { jsonInit, sendJson } from '../api/request.ts';

/** What somebody chose for themselves, kept with their account. */
export interface Preferences {
  /** Whether keys alone do something: `/`, `g 2`, `c`. */
  readonly singleKeys: boolean;
  /** Whether lists come in pages of 100, for screen readers and for finding in the page. */
  readonly pages: boolean;
  /** Rows of 32 px in place of 44. */
  readonly compact: boolean;
}
const usual: Preferences = { singleKeys: true, pages: false, compact: false };

const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: async () => ({ ...usual, ...(await sendJson<Partial<Preferences>>('/preferences')) }),
  staleTime: Infinity,
});

/** The reader's preferences; a change shows at once and is kept. */
export function usePreferences() {
  const client = useQueryClient();
  const { data: preferences = usual } = useQuery(preferencesQuery);
  const set = async (changed: Partial<Preferences>): Promise<void> => {
    const next = { ...preferences, ...changed };
    client.setQueryData(preferencesQuery.queryKey, next);
    await sendJson('/preferences', jsonInit('put', next)).catch(() =>
      client.invalidateQueries({ queryKey: preferencesQuery.queryKey }),
    );
  };
  return { preferences, set };
}
