import { Documents } from '../../../../patterns/detail/documents.tsx';
import type { Order } from '../../types.ts';

const titles: Readonly<Record<string, string>> = {
  attachment: 'Quote or other file',
  order: 'Order as sent to the supplier (PDF)',
  'delivery note': 'Delivery note',
};

/** The quotes and other files, the supplier's copy, and the delivery notes. */
export function OrderDocuments({ order }: { readonly order: Order }) {
  return (
    <Documents
      service="procurement"
      documents={order.documents.map(({ sha256, kind }) => ({
        sha256,
        title: titles[kind] ?? kind,
      }))}
    />
  );
}
