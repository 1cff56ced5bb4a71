import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../../../api/hooks.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import type { Order } from '../types.ts';
import { orderName, orderNamed } from '../words.ts';
import { OrderForm } from './form/order-form.tsx';
import { typedOf } from './form/values.ts';

/** Changes a draft, or an order that came back, and sends it for approval again. */
export default function EditOrder() {
  const { orderId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('procurement', '/orders/{orderId}', { path: { orderId } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the order" />;
  return <Edited key={orderId} order={asked.data} />;
}

function Edited({ order }: { readonly order: Order }) {
  // As it was opened: what somebody else changes meanwhile is refused by its version, not shown here.
  const [initial] = useState(() => typedOf(order));
  const known =
    order.supplierId && order.supplier ? { id: order.supplierId, name: order.supplier.name } : null;
  return (
    <OrderForm
      title={`Change ${orderNamed(order)}`}
      crumbs={[{ title: orderName(order), path: `procurement/orders/${order.id}` }]}
      initial={initial}
      known={known}
    />
  );
}
