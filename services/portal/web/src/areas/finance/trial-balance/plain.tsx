import { useQueries } from '@tanstack/react-query';
import { readOptions } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useTrust } from '../../../app/trust.tsx';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import type { StatementColumn } from '../../../patterns/statement.tsx';
import { money, month as monthWords } from '../../../words/format.ts';
import { AccountLink } from './account-link.tsx';
import { DownloadCsv } from '../download-csv.tsx';
import { Position } from './position.tsx';
import { StackedAccount, useIsPhone } from './phone.tsx';
import { together, totalsOf, withSubtotals } from './rows.ts';
import type { StatementRow } from './rows.ts';

type Balance = Reply<'finance', '/trial-balance'>;
const side = (pence: number): string => (pence ? money(pence) : '–');

/** "£10.00 credit"; of a sum with amounts on both sides, both. */
const balanceOf = ({ debit, credit }: StatementRow): string =>
  [debit && `${money(debit)} debit`, credit && `${money(credit)} credit`]
    .filter(Boolean)
    .join(', ') || '–';

/** Debits and credits of the schools looked at, in all funds or one, with the sums of categories. */
export function Plain({ month, fund }: { readonly month: string; readonly fund: string }) {
  const { trust, scope } = useTrust();
  const isPhone = useIsPhone();
  // The service adds up all schools or gives one; several that are chosen are added up here.
  const asked = useQueries({
    queries: (scope.schoolIds ?? [null]).map((school) =>
      readOptions(trust.id, 'finance', '/trial-balance', { query: { month, school, fund } }),
    ),
  });
  const failed = asked.find(({ error }) => error);
  if (failed) return <Refused error={failed.error} retry={() => void failed.refetch()} />;
  const found = asked.flatMap(({ data }) => (data ? [data as Balance] : []));
  if (found.length < asked.length) return <Loading what="the trial balance" />;
  const rows = found.length === 1 ? found[0]!.rows : together(found.map((one) => one.rows));
  const caption = [
    `Trial balance of ${scope.title}`,
    fund || 'all funds',
    `up to the end of ${monthWords(month)}`,
  ].join(', ');
  if (rows.length === 0)
    return <Empty title="Nothing is posted up to then">Choose a later month.</Empty>;
  const total = totalsOf(rows);
  const link = ({ account }: StatementRow) => (
    <AccountLink account={account} month={month} fund={fund} />
  );
  const wide: StatementColumn<StatementRow>[] = [
    { key: 'account', title: 'Account', cell: (row) => (row.isSum ? '' : link(row)) },
    { key: 'name', title: 'Name', cell: ({ name }) => name, foot: 'Total' },
    {
      key: 'debit',
      title: 'Debit',
      align: 'end',
      cell: ({ debit }) => side(debit),
      foot: money(total.debit),
    },
    {
      key: 'credit',
      title: 'Credit',
      align: 'end',
      cell: ({ credit }) => side(credit),
      foot: money(total.credit),
    },
  ];
  // Two columns of pounds and pence do not fit a phone: a balance stands on one side alone.
  const narrow: StatementColumn<StatementRow>[] = [
    {
      key: 'account',
      title: 'Account',
      cell: (row) => (row.isSum ? row.name : <StackedAccount link={link(row)} name={row.name} />),
      foot: 'Total, either side',
    },
    { key: 'balance', title: 'Balance', align: 'end', cell: balanceOf, foot: money(total.debit) },
  ];
  return (
    <>
      <Position stamp={found[0]!.stamp} readAt={asked[0]!.dataUpdatedAt}>
        <DownloadCsv
          name={`trial-balance-${month}-${scope.slug}-${fund}`}
          table={{
            columns: [
              { key: 'account', title: 'Account', of: 'text' },
              { key: 'name', title: 'Name', of: 'text' },
              { key: 'debit', title: 'Debit', of: 'money' },
              { key: 'credit', title: 'Credit', of: 'money' },
            ],
            rows: [...withSubtotals(rows), { account: '', name: 'Total', ...total }].map(
              ({ account, name, debit, credit }) => ({ account, name, debit, credit }),
            ),
          }}
        />
      </Position>
      <Statement
        caption={caption}
        rows={withSubtotals(rows)}
        rowKey={({ account, name }) => account || name}
        isStrong={({ isSum }) => isSum}
        columns={isPhone ? narrow : wide}
      />
    </>
  );
}
