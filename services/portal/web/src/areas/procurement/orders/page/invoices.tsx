import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../../app/trust.tsx';
import { Statement } from '../../../../patterns/statement.tsx';
import { Status } from '../../../../patterns/status.tsx';
import { date, money } from '../../../../words/format.ts';
import type { Order } from '../../types.ts';
import styles from './page.module.css';
import { useInvoicesOf } from './use-invoices.ts';

type Invoice = Order['invoices'][number];

/** The invoices of an order, as far as finance has told of them; with their numbers, where readable. */
export function InvoicesOf({ order }: { readonly order: Order }) {
  const address = useAddress();
  const known = useInvoicesOf(order);
  if (order.invoices.length === 0) return <p className="muted">No invoice yet.</p>;
  const name = ({ invoiceId }: Invoice) => {
    const invoice = known.get(invoiceId);
    return invoice ? (
      <Link to={address(`finance/invoices/${invoiceId}`, order.schoolId)}>{invoice.reference}</Link>
    ) : (
      `Invoice ${order.invoices.findIndex((each) => each.invoiceId === invoiceId) + 1}`
    );
  };
  const dated = ({ invoiceId }: Invoice) => {
    const invoice = known.get(invoiceId);
    return invoice ? date(invoice.date) : '–';
  };
  return (
    <>
      <ul className={styles.narrow}>
        {order.invoices.map((invoice) => (
          <li key={invoice.invoiceId}>
            <span className={styles.first}>
              <span>{name(invoice)}</span>
              <span>{money(invoice.gross)}</span>
            </span>
            <span>
              <span className="muted">{dated(invoice)} · </span>
              <Status of={invoice.state} />
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.wide}>
        <Statement
          caption="Invoices"
          rows={order.invoices}
          rowKey={({ invoiceId }) => invoiceId}
          columns={[
            { key: 'invoice', title: 'Invoice', cell: name },
            { key: 'date', title: 'Date', cell: dated },
            { key: 'state', title: 'State', cell: ({ state }) => <Status of={state} /> },
            { key: 'net', title: 'Net', align: 'end', cell: ({ net }) => money(net) },
            { key: 'gross', title: 'With VAT', align: 'end', cell: ({ gross }) => money(gross) },
          ]}
        />
      </div>
    </>
  );
}
