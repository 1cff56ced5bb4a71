import { orderRaisers } from '@bursar/shared-types/roles';
import { Stack } from '@mantine/core';
import { useAddress, useMay } from '../../../../app/trust.tsx';
import { ButtonLink, Waits } from '../../../../patterns/detail/detail.tsx';
import { Name } from '../../../../patterns/detail/timeline.tsx';
import { longDate } from '../../../../words/format.ts';
import type { Order } from '../../types.ts';

/** An approved order is sent by whoever raises orders at its school. */
export function ToSend({ order }: { readonly order: Order }) {
  const address = useAddress();
  const may = useMay();
  const since = order.approvedOn ? longDate(order.approvedOn) : '';
  if (!may(orderRaisers, order.schoolId)) {
    return (
      <Waits>
        Waits for <Name id={order.raisedBy} /> to send it to the supplier, since {since}.
      </Waits>
    );
  }
  return (
    <Stack gap="sm">
      <p>Approved {since}, and not sent yet.</p>
      <p>
        <ButtonLink to={address(`procurement/orders/${order.id}/send`, order.schoolId)} isFirst>
          Send order to the supplier
        </ButtonLink>
      </p>
    </Stack>
  );
}

/** What was sent is received, invoiced, and closed. */
export function ToReceive({ order }: { readonly order: Order }) {
  const address = useAddress();
  const may = useMay();
  const { deliveryStatus, invoicingStatus, needBy, supplier } = order;
  const receives = may(orderRaisers, order.delivery.schoolId);
  if (deliveryStatus === 'None' || deliveryStatus === 'Part') {
    return (
      <Stack gap="sm">
        <p>
          {deliveryStatus === 'Part' ? 'The rest is' : 'It is'} still to come from{' '}
          {supplier?.name ?? 'the supplier'}
          {needBy && `, needed by ${longDate(needBy)}`}.
        </p>
        {receives && (
          <p>
            <ButtonLink
              to={address(`procurement/orders/${order.id}/receive`, order.delivery.schoolId)}
              isFirst
            >
              Record receipt
            </ButtonLink>
          </p>
        )}
      </Stack>
    );
  }
  const isInvoiced = invoicingStatus === 'Full' || invoicingStatus === 'Over';
  if (!isInvoiced)
    return <Waits>All has come. Waits for the supplier’s invoice, which finance matches.</Waits>;
  return (
    <Stack gap="sm">
      <p>All has come and was invoiced.</p>
      {may(orderRaisers, order.schoolId) && (
        <p>
          <ButtonLink to={address(`procurement/orders/${order.id}/close`, order.schoolId)} isFirst>
            Close order
          </ButtonLink>
        </p>
      )}
    </Stack>
  );
}
