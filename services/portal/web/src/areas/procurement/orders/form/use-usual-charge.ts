import { useEffect, useRef } from 'react';
import type { AnyForm } from '../../../../patterns/form/context.ts';
import type { Order } from '../../types.ts';
import { chargedAs, usualCharge } from './favourites.ts';
import type { Charge } from './favourites.ts';
import { useLastOrders } from './use-suppliers.ts';
import { supplierIdOf } from './values.ts';
import type { TypedOrder } from './values.ts';

/**
 * Charges the lines as those of the last order from the chosen supplier, unless somebody chose
 * otherwise. Gives those orders; undefined before.
 */
export function useUsualCharge(values: TypedOrder, form: AnyForm): readonly Order[] | undefined {
  const orders = useLastOrders(values.schoolId, supplierIdOf(values));
  const before = useRef<Charge | null>(null);
  const usual = orders && usualCharge(orders);
  useEffect(() => {
    if (!usual) return;
    const lines = chargedAs(values.lines, usual, before.current);
    before.current = usual;
    if (lines !== values.lines) form.setFieldValue('lines', lines);
    // When another supplier is chosen, not with each letter of a line.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [JSON.stringify(usual)]);
  return orders;
}
