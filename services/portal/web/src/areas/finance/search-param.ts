import { useNavigate, useSearch } from '@tanstack/react-router';

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** A choice that stands in the page's address, and how it is changed; '' where none is made. */
export function useSearchParam(name: string): readonly [string, (value: string | null) => void] {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const value = search[name];
  const set = (chosen: string | null) =>
    void navigate({
      to: '.',
      search: (before: Search) => ({ ...before, [name]: chosen || undefined }),
      replace: true,
    });
  return [typeof value === 'string' ? value : '', set];
}
