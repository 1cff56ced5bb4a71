import { orderRaisers } from '@bursar/shared-types/roles';
import { Stack } from '@mantine/core';
import { useAddress, useMay } from '../../../../app/trust.tsx';
import { ButtonLink, Waits } from '../../../../patterns/detail/detail.tsx';
import { Name } from '../../../../patterns/detail/timeline.tsx';
import { longDate } from '../../../../words/format.ts';
import { deliveryFaults, shortLines } from '../../receipts/delivery.ts';
import type { Order } from '../../types.ts';
import styles from './page.module.css';

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
          Mark order as sent
        </ButtonLink>
      </p>
    </Stack>
  );
}

/** What was sent is received, invoiced, and closed. */
export function ToReceive({ order }: { readonly order: Order }) {
  const address = useAddress();
  const may = useMay();
  const { deliveryStatus, invoicingStatus, lines, needBy, supplier } = order;
  const faults = deliveryFaults(lines);
  // By line, never by the sum: more of one line makes up for nothing of another.
  if (shortLines(lines).length > 0) {
    return (
      <Stack gap="sm">
        <p>
          {deliveryStatus === 'None' ? 'Nothing received yet' : 'Not everything has been received'}{' '}
          from {supplier?.name ?? 'the supplier'}
          {needBy && `; needed by ${longDate(needBy)}`}.
        </p>
        {deliveryStatus !== 'None' && <Faults of={faults} />}
        {may(orderRaisers, order.delivery.schoolId) && (
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
  const over = faults.length > 0 && (
    <>
      <Faults of={faults} />
      <p>
        If that is wrong, correct the receipt below. If it is right, agree it with the supplier.
      </p>
    </>
  );
  const isInvoiced = invoicingStatus === 'Full' || invoicingStatus === 'Over';
  if (!isInvoiced) {
    return (
      <Stack gap="sm">
        <Waits>Everything received. Waits for the supplier’s invoice, which finance matches.</Waits>
        {over}
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <p>Everything received and invoiced.</p>
      {over}
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

/** Which lines are over and which are missing. */
const Faults = ({ of }: { readonly of: readonly string[] }) => (
  <ul className={styles.list}>
    {of.map((each) => (
      <li key={each}>{each}</li>
    ))}
  </ul>
);
