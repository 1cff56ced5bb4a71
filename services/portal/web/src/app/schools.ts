import { queryOptions } from '@tanstack/react-query';
import { addressOf, sendJson } from '../api/request.ts';
import { withSlugs } from './scope.ts';
import type { School } from './scope.ts';

/** A school as the directory lists it. */
export type SchoolRow = Omit<School, 'slug'> & { readonly leftOn: string | null };

/** All schools that the reader may see; a list has 200 of them on a page. */
async function allSchools(trustId: string): Promise<SchoolRow[]> {
  const found: SchoolRow[] = [];
  let cursor: string | null = null;
  do {
    const address = addressOf(
      'directory',
      '/v1/trusts/{trustId}/schools',
      { trustId },
      { limit: 200, cursor },
    );
    const page: { items: SchoolRow[]; next: string | null } = await sendJson(address);
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}

/** All schools of a trust, also those that have left. */
export const schoolsQuery = (trustId: string) =>
  queryOptions({
    queryKey: ['directory', trustId, 'all-schools'],
    queryFn: () => allSchools(trustId),
    staleTime: 60_000,
  });

/** The schools that have pages, each with its part of the address: those that have not left. */
export const listedSchools = (rows: readonly SchoolRow[]): School[] =>
  withSlugs(rows.filter(({ leftOn }) => leftOn === null));
