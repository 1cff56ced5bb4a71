import { useEditing } from '../../../patterns/form/index.ts';
import type { Invoice } from './types.ts';

/** An invoice that a step is taken of: bound to the version that was opened. */
export const useInvoiceEditing = (invoice: Invoice) =>
  useEditing(invoice, (read) =>
    read('finance', '/invoices/{invoiceId}', { path: { invoiceId: invoice.id } }),
  );
