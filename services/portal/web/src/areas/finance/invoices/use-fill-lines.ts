import { useEffect } from 'react';
import type { TypedInvoice } from './capture.ts';
import { emptyLine, linesToBill } from './capture.ts';
import { useOrder } from './use-order.ts';

/** Puts the chosen order's lines and supplier into the form, once for each choice of an order. */
export function useFillLines(
  values: TypedInvoice,
  school: string,
  set: (changed: Partial<TypedInvoice>) => void,
) {
  const { orderId, filledFor } = values;
  const isOrder = orderId !== '' && orderId !== 'none';
  const order = useOrder(isOrder ? orderId : null);
  useEffect(() => {
    if (orderId === filledFor) return;
    if (orderId === 'none') {
      set({ filledFor: orderId, supplierId: '', lines: [emptyLine(school)] });
    } else if (order.data?.id === orderId) {
      const { supplierId, lines } = order.data;
      set({ filledFor: orderId, supplierId: supplierId ?? '', lines: linesToBill(lines) });
    }
    // What fills the form are the choice and its order; the setter is another on each drawing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [orderId, filledFor, order.data, school]);
  return { order: isOrder ? (order.data ?? null) : null, isLoading: isOrder && order.isPending };
}
