import { Link, useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useToday } from '../../../app/today.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { Detail } from '../../../patterns/detail/detail.tsx';
import type { Section } from '../../../patterns/detail/detail.tsx';
import type { Fact } from '../../../patterns/facts.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { longDate, money } from '../../../words/format.ts';
import { useSupplierName } from '../choices.ts';
import { Coding } from './coding.tsx';
import { InvoiceDocument } from './document.tsx';
import { Due } from './due.tsx';
import { MatchTable } from './match-table.tsx';
import { Next } from './next.tsx';
import { Receipts } from './receipts.tsx';
import { Similar } from './supplier-part.tsx';
import { stepsOf } from './steps.ts';
import { orderReference, schoolOf, schoolsOf } from './types.ts';
import type { Invoice } from './types.ts';
import { useRight } from './use-right.ts';

/** One invoice: order, receipts and invoice side by side, what is next, and its history. */
export default function InvoicePage() {
  const { invoiceId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('finance', '/invoices/{invoiceId}', { path: { invoiceId } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the invoice" />;
  return <Shown invoice={asked.data} reload={() => void asked.refetch()} />;
}

function Shown({ invoice, reload }: { readonly invoice: Invoice; readonly reload: () => void }) {
  const { reference, order } = invoice;
  const address = useAddress();
  const today = useToday();
  const supplierName = useSupplierName();
  const schoolName = useSchoolName();
  const schoolId = schoolOf(invoice);
  const isDeciding = useRight(invoice).right?.may === true;
  // The card of a decision says amounts and school itself.
  const facts: readonly Fact[] = [
    ['Gross', money(invoice.gross)],
    ['Net', money(invoice.net)],
    ['VAT', money(invoice.vat)],
    [
      'School',
      schoolsOf(invoice)
        .map((id) => schoolName(id))
        .join(', '),
    ],
    [
      'Order',
      order ? (
        <Link key="order" to={address(`procurement/orders/${order.id}`, schoolId)}>
          {orderReference(order)}
        </Link>
      ) : (
        'None'
      ),
    ],
    ['Dated', longDate(invoice.date)],
    ['Due', <Due key="due" invoice={invoice} today={today} />],
    ['Captured by', <Name key="by" id={invoice.capturedBy} />],
  ];
  return (
    <Detail
      title={`Invoice ${reference}`}
      crumbs={[{ title: 'Invoices', path: 'finance/invoices' }]}
      schoolId={schoolId}
      status={<Status of={invoice.state} />}
      lead={
        <>
          {supplierName(invoice.supplierId)} · {money(invoice.gross)}
        </>
      }
      next={<Next invoice={invoice} reload={reload} />}
      timeline={stepsOf(invoice)}
      facts={isDeciding ? facts.slice(4) : facts}
      sections={sectionsOf(invoice, isDeciding)}
    />
  );
}

/** Its parts; those that stand in the card of the decision do not stand here again. */
function sectionsOf(invoice: Invoice, isDeciding: boolean): readonly Section[] {
  const { document, reference } = invoice;
  const receipts = { id: 'receipts', title: 'Receipts', content: <Receipts invoice={invoice} /> };
  const paper = {
    id: 'document',
    title: 'Document',
    content: document ? (
      <InvoiceDocument sha256={document.sha256} reference={reference} />
    ) : (
      <p className="muted">No document was attached when it was captured.</p>
    ),
  };
  if (isDeciding) return [paper, receipts];
  return [
    { id: 'match', title: 'Order, receipts, invoice', content: <MatchTable invoice={invoice} /> },
    receipts,
    { id: 'lines', title: 'Where it is charged', content: <Coding invoice={invoice} /> },
    paper,
    {
      id: 'similar',
      title: 'Other invoices from this supplier',
      content: <Similar invoice={invoice} />,
    },
  ];
}
