import { Link } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { day, orderAmount } from '../orders/cells.ts';

const MOST = 10;

/** What was ordered of a supplier last, as far as the reader sees it, and the way to all of it. */
export function OrdersFrom({ supplierId }: { readonly supplierId: string }) {
  const address = useAddress();
  const asked = useRead('procurement', '/orders', {
    query: { supplier: supplierId, sort: '-raised', limit: MOST },
  });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="orders" />;
  const { items, next } = asked.data;
  if (items.length === 0) return <p className="muted">No orders from this supplier yet.</p>;
  return (
    <>
      <Statement
        caption="Last orders"
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'order',
            title: 'Order',
            cell: ({ id, reference, schoolId }) => (
              <Link to={address(`procurement/orders/${id}`, schoolId)}>{reference ?? 'Draft'}</Link>
            ),
          },
          { key: 'for', title: 'For', cell: ({ purpose }) => purpose ?? '–' },
          { key: 'school', title: 'School', cell: ({ school }) => school },
          { key: 'submitted', title: 'Submitted', cell: ({ submittedOn }) => day(submittedOn) },
          {
            key: 'gross',
            title: 'With VAT',
            align: 'end',
            cell: ({ gross }) => orderAmount(gross),
          },
          { key: 'state', title: 'State', cell: ({ state }) => <Status of={state} /> },
        ]}
      />
      {next && (
        <p className="no-print">
          <Link to={address('procurement/orders')} search={{ supplier: supplierId }}>
            All orders from this supplier
          </Link>
        </p>
      )}
    </>
  );
}
