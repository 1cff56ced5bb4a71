import { useMemo } from 'react';
import { useTrust } from '../../../app/trust.tsx';
import { OrderForm, useOwnSchools } from './form/order-form.tsx';
import { Empty } from '../../../patterns/states.tsx';
import { emptyOrder } from './form/values.ts';

/** A new order of the school in scope; where there are several it is asked first which. */
export default function NewOrder() {
  const { scope } = useTrust();
  const own = useOwnSchools();
  const only = own.length === 1 ? own[0]!.value : '';
  const initial = useMemo(() => emptyOrder(only), [only]);
  if (own.length === 0) {
    return (
      <Empty title="You cannot raise orders here">
        Office managers raise the orders of {scope.title}. Switch to a school where you can.
      </Empty>
    );
  }
  return <OrderForm title="New order" initial={initial} />;
}
