import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useRead } from '../../../api/hooks.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import type { Order } from '../types.ts';

/** A page of an order that is named in its address. */
export const ofOrder = (Shown: ComponentType<{ readonly order: Order }>) =>
  function OfOrder() {
    const { orderId = '' } = useParams({ strict: false }) as Record<string, string>;
    const asked = useRead('procurement', '/orders/{orderId}', { path: { orderId } });
    if (asked.error && !asked.data) {
      return <Refused error={asked.error} retry={() => void asked.refetch()} />;
    }
    if (!asked.data) return <Loading what="the order" />;
    return <Shown key={orderId} order={asked.data} />;
  };

/** The way to a page of an order. */
export const crumbsOf = ({ id, reference }: Pick<Order, 'id' | 'reference'>) => [
  { title: 'Orders', path: 'procurement/orders' },
  { title: reference ? `Order ${reference}` : 'Draft order', path: `procurement/orders/${id}` },
];
