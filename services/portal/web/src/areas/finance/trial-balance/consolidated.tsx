import { useRead } from '../../../api/hooks.ts';
import { useTrust } from '../../../app/trust.tsx';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import type { StatementColumn } from '../../../patterns/statement.tsx';
import { money, month as monthWords } from '../../../words/format.ts';
import { AccountLink } from './account-link.tsx';
import { DownloadCsv } from '../download-csv.tsx';
import { Position } from './position.tsx';
import { StackedAccount, useIsPhone } from './phone.tsx';
import { consolidatedRows } from './rows.ts';
import type { ConsolidatedRow } from './rows.ts';

const figures = [
  ['sum', 'Schools added up'],
  ['eliminated', 'Eliminated'],
  ['trust', 'Trust'],
] as const;
const net = (pence: number): string => (pence ? money(pence) : '–');

/** The trust's own trial balance: its schools' sum, what is eliminated between them, what remains. */
export function Consolidated({ month }: { readonly month: string }) {
  const { trust } = useTrust();
  const isPhone = useIsPhone();
  const asked = useRead('finance', '/trial-balance/consolidated', { query: { month } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the consolidation" />;
  const rows = consolidatedRows(asked.data);
  if (rows.length === 0)
    return <Empty title="Nothing is posted up to then">Choose a later month.</Empty>;
  const caption = `Consolidated trial balance of ${trust.name} up to the end of ${monthWords(month)}`;
  const total = (key: 'sum' | 'eliminated' | 'trust') =>
    rows.reduce((all, row) => all + (row.isSum ? row[key] : 0), 0);
  const link = ({ account }: ConsolidatedRow) => <AccountLink account={account} month={month} />;
  const amounts = figures.map(([key, title]): StatementColumn<ConsolidatedRow> => ({
    key,
    title,
    align: 'end',
    cell: (row) => net(row[key]),
    foot: money(total(key)),
  }));
  return (
    <>
      <Position stamp={asked.data.stamp} readAt={asked.dataUpdatedAt}>
        <DownloadCsv
          name={`trial-balance-${month}-consolidated`}
          table={{
            columns: [
              { key: 'account', title: 'Account', of: 'text' },
              { key: 'name', title: 'Name', of: 'text' },
              ...figures.map(([key, title]) => ({ key, title, of: 'money' as const })),
            ],
            rows: rows.map(({ account, name, sum, eliminated, trust: left }) => {
              return { account, name, sum, eliminated, trust: left };
            }),
          }}
        />
      </Position>
      <p className="muted">
        Debits less credits: a balance in credit has a minus. {asked.data.schools.length} schools
        and central team.
      </p>
      <Statement
        caption={caption}
        rows={rows}
        rowKey={({ account, name }) => account || name}
        isStrong={({ isSum }) => isSum}
        columns={
          isPhone
            ? [
                {
                  key: 'account',
                  title: 'Account',
                  cell: (row) =>
                    row.isSum ? row.name : <StackedAccount link={link(row)} name={row.name} />,
                  foot: 'Debits less credits',
                },
                // What remains for the trust first: the rest is reached by scrolling the table.
                ...amounts.toReversed(),
              ]
            : [
                { key: 'account', title: 'Account', cell: (row) => (row.isSum ? '' : link(row)) },
                {
                  key: 'name',
                  title: 'Name',
                  cell: ({ name }) => name,
                  foot: 'Debits less credits',
                },
                ...amounts,
              ]
        }
      />
    </>
  );
}
