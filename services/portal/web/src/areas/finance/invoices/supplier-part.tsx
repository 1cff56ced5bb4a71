import { Link } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Status } from '../../../patterns/status.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { date, money, shortDate } from '../../../words/format.ts';
import type { Invoice } from './types.ts';

/** The supplier as procurement has it: whether it is approved, and until when. */
export function SupplierPart({ supplierId }: { readonly supplierId: string }) {
  const address = useAddress();
  const { data } = useRead('procurement', '/suppliers/{supplierId}', { path: { supplierId } });
  if (!data) return <p className="muted">Loading the supplier…</p>;
  return (
    <p>
      <Link to={address(`procurement/suppliers/${supplierId}`)}>{data.name}</Link>{' '}
      <Status of={data.state} tone={data.state === 'Approved' ? 'done' : 'stopped'} />
      {data.approvedUntil && ` until ${date(data.approvedUntil)}`} · due {data.termsDays} days from
      the invoice’s date
      {data.vatNumber ? ` · VAT ${data.vatNumber}` : ' · not registered for VAT'}
    </p>
  );
}

const DAYS = 30;
const daysFrom = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** Invoices of the same supplier within 30 days, so that nothing is paid twice. */
export function useSimilar({
  id,
  supplierId,
  date: day,
}: Pick<Invoice, 'id' | 'supplierId' | 'date'>) {
  const asked = useRead('finance', '/invoices', {
    query: {
      supplier: supplierId,
      from: daysFrom(day, -DAYS),
      to: daysFrom(day, DAYS),
      sort: '-date',
      limit: 20,
    },
  });
  return { ...asked, items: asked.data?.items.filter((each) => each.id !== id) ?? [] };
}

/** Those invoices; one of the same amount is said to be so. */
export function Similar({ invoice }: { readonly invoice: Invoice }) {
  const address = useAddress();
  const { items, isPending } = useSimilar(invoice);
  if (isPending) return <p className="muted">Looking for similar invoices…</p>;
  if (items.length === 0) return <p>No other invoice of this supplier within {DAYS} days.</p>;
  return (
    <Statement
      caption="Other invoices of this supplier within 30 days"
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'reference',
          title: 'Reference',
          cell: ({ id, reference, schoolIds }) => (
            <Link to={address(`finance/invoices/${id}`, schoolIds[0])}>{reference}</Link>
          ),
        },
        { key: 'date', title: 'Date', cell: (row) => shortDate(row.date) },
        {
          key: 'gross',
          title: 'Gross',
          align: 'end',
          cell: ({ gross }) => money(gross),
        },
        {
          key: 'same',
          title: 'Amount',
          cell: ({ gross }) =>
            gross === invoice.gross ? <Status of="The same amount" tone="needs" /> : 'Different',
        },
        { key: 'state', title: 'State', cell: ({ state }) => <Status of={state} /> },
      ]}
    />
  );
}
