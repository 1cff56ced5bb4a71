import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { QueryValues } from '../../api/types.ts';
import { useTrust } from '../../app/trust.tsx';
import type { FilterField } from './definition.ts';
import { inScope } from './in-scope.ts';
import type { ScopeParam } from './in-scope.ts';

const SCHOOLS: ScopeParam = { param: 'school', takesSeveral: true };

type Search = Readonly<Record<string, string | string[] | undefined>>;

interface Asking {
  readonly filters?: readonly FilterField[];
  readonly defaultSort: string;
  readonly scope?: ScopeParam | null;
  readonly fixed?: Readonly<Record<string, string>>;
}

/** What the page's address asks of a list, what that is for the service, and how it is changed. */
export function useAsked({ filters = [], defaultSort, scope, fixed }: Asking) {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const trust = useTrust();
  const { schoolIds } = trust.scope;
  const sort = typeof search.sort === 'string' ? search.sort : defaultSort;
  const q = typeof search.q === 'string' ? search.q : '';
  const columns = [search.columns ?? []].flat();
  const narrowed = inScope(scope === undefined ? SCHOOLS : scope, schoolIds);

  const query = useMemo((): QueryValues => {
    const own = filters.flatMap(({ key }): [string, string | string[]][] => {
      const value = search[key];
      return value === undefined || value === '' ? [] : [[key, value]];
    });
    return { ...narrowed.query, ...fixed, ...Object.fromEntries(own), sort, ...(q && { q }) };
    // The definition's parts are constants of a page.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [search, schoolIds, sort, q]);

  const set = (changed: Record<string, string | string[] | undefined>) =>
    void navigate({
      to: '.',
      search: (before: Search) => ({ ...before, ...changed }),
      replace: true,
      resetScroll: true,
    });
  const active = filters.filter(({ key }) => search[key] !== undefined && search[key] !== '');
  const { showsOthers } = narrowed;
  return { search, sort, q, columns, query, active, showsOthers, set };
}
export type Asked = ReturnType<typeof useAsked>;
