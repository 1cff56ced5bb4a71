import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../../../api/hooks.ts';
import { useEditing } from '../../../patterns/form/index.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import type { Order } from '../types.ts';
import { orderName, orderNamed } from '../words.ts';
import { OrderForm } from './form/order-form.tsx';
import { typedOf } from './form/values.ts';

/** Changes a draft, or an order that came back, and sends it for approval again. */
export default function EditOrder() {
  const { orderId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('procurement', '/orders/{orderId}', { path: { orderId } });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the order" />;
  return <Edited key={orderId} order={asked.data} />;
}

const labels = { lines: 'Lines', attachments: 'Quotes and other files', supplierId: 'Supplier' };

function Edited({ order }: { readonly order: Order }) {
  // As it was opened: what somebody else changes meanwhile is brought together with it when it is sent.
  const [initial] = useState(() => typedOf(order));
  const editing = useEditing(
    order,
    (read) => read('procurement', '/orders/{orderId}', { path: { orderId: order.id } }),
    (now) => {
      const { made: _, ...typed } = typedOf(now);
      return typed;
    },
    labels,
  );
  const known =
    order.supplierId && order.supplier ? { id: order.supplierId, name: order.supplier.name } : null;
  return (
    <OrderForm
      title={`Change ${orderNamed(order)}`}
      crumbs={[{ title: orderName(order), path: `procurement/orders/${order.id}` }]}
      initial={initial}
      editing={editing}
      known={known}
    />
  );
}
