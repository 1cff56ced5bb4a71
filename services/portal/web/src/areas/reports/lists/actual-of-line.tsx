import { useSearch } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useToday } from '../../../app/today.ts';
import { useTrust } from '../../../app/trust.tsx';
import { academicYear, money } from '../../../words/format.ts';

/**
 * What the lines of one account in one year come to, to compare with the accounts: where the list is
 * of nothing narrower. Of several schools that were chosen the list is of all, as is this.
 */
export function ActualOfLine() {
  const asked = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const today = useToday();
  const { scope } = useTrust();
  const { account, year, fund } = asked;
  const isNarrowed = [asked.q, asked.from, asked.to, asked.source].some(Boolean);
  const isWhole = account !== undefined && year !== undefined && !isNarrowed;
  const month =
    year === academicYear(today) ? today.slice(0, 7) : `${Number(year?.slice(0, 4)) + 1}-08`;
  const { data } = useRead('reporting', '/account-lines', {
    query: { month, account, fund, school: scope.school?.id, limit: 200 },
    when: isWhole,
  });
  if (!isWhole || !data || data.items.length === 0) return null;
  const sum = data.items.reduce((so, { actual }) => so + actual, 0);
  const side = data.items[0]!.kind === 'income' ? 'credits less debits' : 'debits less credits';
  return (
    <>
      . Actual of {account} in {year}
      {fund && `, fund ${fund}`}: <strong>{money(sum)}</strong>, which the lines below add up to (
      {side})
    </>
  );
}
