import { orderRaisers } from '@bursar/shared-types/roles';
import { useRead } from '../../../api/hooks.ts';
import { useMay } from '../../../app/trust.tsx';
import { Documents } from '../../../patterns/detail/documents.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { date, money } from '../../../words/format.ts';
import type { Order, Receipt } from '../types.ts';
import styles from './receipts.module.css';
import { Correct } from './correct.tsx';

/** What came of an order, and what of that was taken back, the latest last. */
export function ReceiptsOf({ order }: { readonly order: Order }) {
  const path = { orderId: order.id };
  const asked = useRead('procurement', '/orders/{orderId}/receipts', { path });
  const may = useMay();
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="receipts" />;
  const { items } = asked.data;
  if (items.length === 0) return <p className="muted">Nothing has come yet.</p>;
  const mayCorrect =
    (order.state === 'Sent' || order.state === 'Closed') &&
    may(orderRaisers, order.delivery.schoolId);
  return (
    <Statement
      caption="Receipts"
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'on', title: 'Came on', cell: ({ receivedOn }) => date(receivedOn) },
        { key: 'what', title: 'What', cell: (receipt) => <What receipt={receipt} order={order} /> },
        { key: 'net', title: 'Net', align: 'end', cell: ({ lines }) => money(netOf(lines)) },
        { key: 'by', title: 'By', cell: ({ receivedBy }) => <Name id={receivedBy} /> },
        {
          key: 'note',
          title: 'Note',
          cell: ({ reason, documentSha256 }) =>
            documentSha256 ? (
              <Documents
                service="procurement"
                documents={[{ sha256: documentSha256, title: 'Delivery note' }]}
              />
            ) : (
              (reason ?? '–')
            ),
        },
        ...(mayCorrect
          ? ([
              {
                key: 'correct',
                title: 'Correct',
                cell: (receipt: Receipt) => <Correct receipt={receipt} all={items} order={order} />,
              },
            ] as const)
          : []),
      ]}
    />
  );
}

const netOf = (lines: Receipt['lines']): number => lines.reduce((all, { net }) => all + net, 0);

function What({ receipt, order }: { readonly receipt: Receipt; readonly order: Order }) {
  const name = (line: number) =>
    order.lines.find((each) => each.line === line)?.description ?? `line ${line}`;
  const words = receipt.lines.map(
    ({ line, quantity }) => `${quantity.replace('-', '\u2212')} × ${name(line)}`,
  );
  return (
    <span className={styles.what}>
      {receipt.corrects && 'Taken back: '}
      {words.join(', ')}
    </span>
  );
}
