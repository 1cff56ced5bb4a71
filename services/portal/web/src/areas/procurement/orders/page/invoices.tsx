import { Link } from '@tanstack/react-router';
import { useRead } from '../../../../api/hooks.ts';
import { useAddress } from '../../../../app/trust.tsx';
import { Statement } from '../../../../patterns/statement.tsx';
import { Status } from '../../../../patterns/status.tsx';
import { date, money } from '../../../../words/format.ts';
import type { Order } from '../../types.ts';

/** The invoices of an order, as far as finance has told of them; with their numbers, where readable. */
export function InvoicesOf({ order }: { readonly order: Order }) {
  const address = useAddress();
  const found = useRead('finance', '/invoices', {
    query: { order: order.id, limit: 100 },
    when: order.invoices.length > 0,
  });
  if (order.invoices.length === 0) return <p className="muted">No invoice yet.</p>;
  const known = new Map((found.data?.items ?? []).map((invoice) => [invoice.id, invoice]));
  return (
    <Statement
      caption="Invoices"
      rows={order.invoices}
      rowKey={({ invoiceId }) => invoiceId}
      columns={[
        {
          key: 'invoice',
          title: 'Invoice',
          cell: ({ invoiceId }) => {
            const invoice = known.get(invoiceId);
            return invoice ? (
              <Link to={address(`finance/invoices/${invoiceId}`, order.schoolId) as string}>
                {invoice.reference}
              </Link>
            ) : (
              invoiceId.slice(0, 8)
            );
          },
        },
        {
          key: 'date',
          title: 'Date',
          cell: ({ invoiceId }) => (known.has(invoiceId) ? date(known.get(invoiceId)!.date) : '–'),
        },
        { key: 'state', title: 'State', cell: ({ state }) => <Status of={state} /> },
        { key: 'net', title: 'Net', align: 'end', cell: ({ net }) => money(net) },
        { key: 'gross', title: 'With VAT', align: 'end', cell: ({ gross }) => money(gross) },
      ]}
    />
  );
}
