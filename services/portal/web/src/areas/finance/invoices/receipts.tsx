import { Link } from '@tanstack/react-router';
import { addressOf } from '../../../api/request.ts';
import { useTrustId } from '../../../app/trust-id.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { counted, date } from '../../../words/format.ts';
import { orderReference, schoolOf } from './types.ts';
import type { Invoice } from './types.ts';

/** What came of the order and when, with its delivery notes. */
export function Receipts({ invoice }: { readonly invoice: Invoice }) {
  const trustId = useTrustId();
  const address = useAddress();
  const { order, receipts } = invoice;
  if (!order) return <p className="muted">Without an order there is nothing to receive.</p>;
  const to = address(`procurement/orders/${order.id}`, schoolOf(invoice));
  if (receipts.length === 0) {
    return (
      <p>
        Nothing received yet on <Link to={to}>{orderReference(order)}</Link>. Once a receipt is
        recorded there, the invoice is matched again by itself.
      </p>
    );
  }
  const note = (sha256: string) =>
    addressOf('procurement', '/v1/trusts/{trustId}/files/{sha256}', { trustId, sha256 });
  return (
    <Statement
      caption="Receipts"
      rows={receipts}
      rowKey={({ id }) => id}
      columns={[
        { key: 'on', title: 'Received', cell: ({ on }) => date(on) },
        { key: 'by', title: 'Recorded by', cell: ({ recordedBy }) => <Name id={recordedBy} /> },
        {
          key: 'lines',
          title: 'What',
          cell: ({ lines, corrects }) => (
            <>
              {corrects && 'Taken back: '}
              {lines
                .map(({ line, quantity }) => `${quantity.replace('-', '\u2212')} of line ${line}`)
                .join(', ')}
              {lines.length === 0 && counted(0, 'line')}
            </>
          ),
        },
        {
          key: 'note',
          title: 'Delivery note',
          cell: ({ document }) =>
            document ? (
              <a href={note(document)} target="_blank" rel="noreferrer">
                Open note
              </a>
            ) : (
              'None'
            ),
        },
      ]}
    />
  );
}
