import { orderRaisers } from '@bursar/shared-types/roles';
import { useRead } from '../../../api/hooks.ts';
import { useMay } from '../../../app/trust.tsx';
import { Documents } from '../../../patterns/detail/documents.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { date, money } from '../../../words/format.ts';
import page from '../orders/page/page.module.css';
import type { Order, Receipt } from '../types.ts';
import { Correct } from './correct.tsx';
import styles from './receipts.module.css';

/** What came of an order, and what of that was taken back, the latest last. */
export function ReceiptsOf({ order }: { readonly order: Order }) {
  const path = { orderId: order.id };
  const asked = useRead('procurement', '/orders/{orderId}/receipts', { path });
  const may = useMay();
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="receipts" />;
  const { items } = asked.data;
  if (items.length === 0) return <p className="muted">Nothing received yet.</p>;
  const mayCorrect =
    (order.state === 'Sent' || order.state === 'Closed') &&
    may(orderRaisers, order.delivery.schoolId);
  const correct = (receipt: Receipt) => <Correct receipt={receipt} all={items} order={order} />;
  return (
    <>
      <ul className={page.narrow}>
        {items.map((receipt) => (
          <li key={receipt.id}>
            <span className={page.first}>
              <span>{date(receipt.receivedOn)}</span>
              <span>{money(netOf(receipt.lines))} net</span>
            </span>
            <What receipt={receipt} order={order} />
            <span className="muted">
              Recorded by <Name id={receipt.receivedBy} />
            </span>
            <Note receipt={receipt} />
            {mayCorrect && isReceipt(receipt) && <span>{correct(receipt)}</span>}
          </li>
        ))}
      </ul>
      <div className={page.wide}>
        <Statement
          caption="Receipts"
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { key: 'on', title: 'Received', cell: ({ receivedOn }) => date(receivedOn) },
            {
              key: 'what',
              title: 'What',
              cell: (receipt) => <What receipt={receipt} order={order} />,
            },
            { key: 'net', title: 'Net', align: 'end', cell: ({ lines }) => money(netOf(lines)) },
            { key: 'by', title: 'Recorded by', cell: ({ receivedBy }) => <Name id={receivedBy} /> },
            { key: 'note', title: 'Note', cell: (receipt) => <Note receipt={receipt} none="–" /> },
            ...(mayCorrect ? ([{ key: 'correct', title: 'Correct', cell: correct }] as const) : []),
          ]}
        />
      </div>
    </>
  );
}

const netOf = (lines: Receipt['lines']): number => lines.reduce((all, { net }) => all + net, 0);
const isReceipt = ({ corrects }: Receipt): boolean => corrects === null;

/** The delivery note, or what a correction says. */
function Note({
  receipt: { reason, documentSha256 },
  none = null,
}: {
  readonly receipt: Receipt;
  readonly none?: string | null;
}) {
  if (documentSha256 === null) return <>{reason ?? none}</>;
  return (
    <Documents
      service="procurement"
      documents={[{ sha256: documentSha256, title: 'Delivery note' }]}
    />
  );
}

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
