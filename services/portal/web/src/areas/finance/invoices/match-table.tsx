import { Status } from '../../../patterns/status.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { money } from '../../../words/format.ts';
import { useAccountName } from '../accounts/names.ts';
import { matchRows, overReceived, rowWords } from './three-way.ts';
import type { MatchRow } from './three-way.ts';
import type { Invoice } from './types.ts';
import { useOrder } from './use-order.ts';

/** Something does not agree, or more was received than ordered. */
const needsLook = ({ exceptions, ordered, received }: MatchRow): boolean =>
  exceptions.length > 0 ||
  (ordered !== null && received !== null && overReceived({ ...ordered, received }) !== null);

/** What was ordered, what came, and what is billed, line by line, with the difference in words. */
export function MatchTable({ invoice }: { readonly invoice: Invoice }) {
  const order = useOrder(invoice.order?.id).data;
  const accountName = useAccountName();
  const rows = matchRows(invoice);
  const what = ({ orderLine, account }: MatchRow): string =>
    order?.lines.find(({ line }) => line === orderLine)?.description ??
    [account, account && accountName(account)].filter(Boolean).join(' ');
  const hasOrder = rows.some(({ ordered }) => ordered !== null);
  const hasBefore = rows.some(({ billedBefore }) => billedBefore !== null && billedBefore !== '0');
  return (
    <>
      <Statement
        caption="Order, receipts and invoice side by side"
        rows={rows}
        rowKey={({ orderLine }, at) => `${orderLine} ${at}`}
        columns={[
          { key: 'what', title: 'What', cell: what, foot: 'Net' },
          ...(hasOrder
            ? [
                {
                  key: 'ordered',
                  title: 'Ordered',
                  align: 'end' as const,
                  cell: ({ ordered }: MatchRow) => ordered?.quantity ?? '–',
                },
                {
                  key: 'received',
                  title: 'Received',
                  align: 'end' as const,
                  cell: ({ received }: MatchRow) => received ?? '–',
                },
                ...(hasBefore
                  ? [
                      {
                        key: 'before',
                        title: 'Billed before',
                        align: 'end' as const,
                        cell: ({ billedBefore }: MatchRow) => billedBefore ?? '–',
                      },
                    ]
                  : []),
              ]
            : []),
          {
            key: 'billed',
            title: 'Billed',
            align: 'end',
            cell: ({ billed }) => billed?.quantity ?? '–',
          },
          ...(hasOrder
            ? [
                {
                  key: 'price',
                  title: 'Ordered net',
                  align: 'end' as const,
                  cell: ({ ordered }: MatchRow) => (ordered ? money(ordered.net) : '–'),
                  foot: money(rows.reduce((sum, { ordered }) => sum + (ordered?.net ?? 0), 0)),
                },
              ]
            : []),
          {
            key: 'net',
            title: 'Billed net',
            align: 'end',
            cell: ({ billed }) => (billed ? money(billed.net) : '–'),
            foot: money(rows.reduce((sum, { billed }) => sum + (billed?.net ?? 0), 0)),
          },
          {
            key: 'words',
            title: 'What it says',
            cell: (row) =>
              !needsLook(row) || invoice.passed ? (
                `${row.exceptions.length > 0 ? 'Accepted: ' : ''}${rowWords(row)}`
              ) : (
                <Status of={rowWords(row)} tone="needs" />
              ),
          },
        ]}
      />
      {invoice.otherSchools && (
        <p className="muted">
          Lines of other schools, which you do not see: {money(invoice.otherSchools.net)} net.
        </p>
      )}
    </>
  );
}
