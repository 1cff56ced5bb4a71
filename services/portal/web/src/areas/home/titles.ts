import {
  estatesReaders,
  invoiceReaders,
  procurementReaders,
  riskReaders,
} from '@bursar/shared-types/roles';
import { useRead } from '../../api/hooks.ts';
import type { Item } from '../../api/types.ts';
import { useMay } from '../../app/trust.tsx';

/** An item of the inbox: its events carry ids and amounts, never names. */
export type Waits = Item<'reporting', '/inbox'>;

const LIMIT = 200;

/**
 * What each item is to be called: by the supplier and reference of an invoice, the words of a ticket,
 * a supplier or a risk, as their services name them to who may read them; else by its own title.
 */
export function useTitles(items: readonly Waits[]): (item: Waits) => string {
  const may = useMay();
  const isAbout = (kind: string) => items.some(({ subject }) => subject.kind === kind);
  const hasInvoices = isAbout('invoice') && may(invoiceReaders);
  const hasSuppliers = (isAbout('supplier') || hasInvoices) && may(procurementReaders);
  const invoices = useRead('finance', '/invoices', {
    query: { state: ['waiting-for-approval', 'exception'], limit: LIMIT },
    when: hasInvoices,
  });
  const suppliers = useRead('procurement', '/suppliers', {
    query: { limit: LIMIT },
    when: hasSuppliers,
  });
  const tickets = useRead('estates', '/tickets', {
    query: {
      state: ['Open', 'Assigned', 'In progress', 'Paused', 'Fixed', 'Reopened'],
      limit: LIMIT,
    },
    when: isAbout('ticket') && may(estatesReaders),
  });
  const risks = useRead('risk', '/risks', {
    query: { standing: ['Above appetite', 'Above tolerance'], state: ['Live'], limit: LIMIT },
    when: isAbout('risk') && may(riskReaders),
  });
  const supplierName = (id: string) => suppliers.data?.items.find((each) => each.id === id)?.name;
  return ({ kind, title, subject }) => {
    if (subject.kind === 'invoice') {
      const invoice = invoices.data?.items.find(({ id }) => id === subject.id);
      if (!invoice) return title;
      const named = [invoice.reference, supplierName(invoice.supplierId)]
        .filter(Boolean)
        .join(' · ');
      return kind === 'invoice-awaiting-approval'
        ? `Approve invoice ${named}`
        : `${title}: ${named}`;
    }
    if (subject.kind === 'supplier') {
      const name = supplierName(subject.id);
      return name ? `Approve supplier ${name}` : title;
    }
    const named = { ticket: tickets, risk: risks }[subject.kind]?.data?.items;
    const about = named?.find(({ id }) => id === subject.id)?.title;
    return about ? `${title}: ${about}` : title;
  };
}
