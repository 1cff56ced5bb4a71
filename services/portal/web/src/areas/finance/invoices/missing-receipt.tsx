import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { ButtonLink, Waits } from '../../../patterns/detail/detail.tsx';
import { orderReference, schoolOf } from './types.ts';
import type { Invoice } from './types.ts';
import { useOrder } from './use-order.ts';

/** Goods that were billed are not recorded as received: who records them, and where. */
export function MissingReceipt({ invoice }: { readonly invoice: Invoice }) {
  const schoolName = useSchoolName();
  const order = useOrder(invoice.order?.id).data;
  const schoolId = order?.delivery.schoolId ?? schoolOf(invoice);
  if (!invoice.order) return null;
  const who = schoolId
    ? `the office manager of ${schoolName(schoolId)}`
    : 'the school’s office manager';
  return (
    <Waits>
      Waits for {who} to record what was received on order {orderReference(invoice.order)}.
    </Waits>
  );
}

/** The way to the order, on whose page the receipt is recorded. */
export function OrderLink({ invoice }: { readonly invoice: Invoice }) {
  const address = useAddress();
  const { order } = invoice;
  if (!order) return null;
  return (
    <ButtonLink to={address(`procurement/orders/${order.id}`, schoolOf(invoice))} isFirst>
      See order {orderReference(order)}
    </ButtonLink>
  );
}
