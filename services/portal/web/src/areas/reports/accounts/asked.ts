import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useToday } from '../../../app/today.ts';
import { useTrust } from '../../../app/trust.tsx';

/** Which accounts the page's address asks for: the month, a fund, as known at a position. */
export function useAccountsAsked() {
  const search = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const navigate = useNavigate();
  const today = useToday();
  const { scope } = useTrust();
  const month = search.month ?? today.slice(0, 7);
  const fund = search.fund ?? null;
  const position = search.position === undefined ? null : Number(search.position);
  const schoolIds = scope.schoolIds ?? [];
  const queries = useMemo(
    () =>
      (schoolIds.length > 0 ? schoolIds : [undefined]).map((school) => ({
        month,
        school,
        fund,
        position,
      })),
    [schoolIds, month, fund, position],
  );
  const set = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...changed }),
      resetScroll: false,
    });
  return { month, fund, position, schoolIds, queries, today, set };
}
export type AccountsAsked = ReturnType<typeof useAccountsAsked>;
