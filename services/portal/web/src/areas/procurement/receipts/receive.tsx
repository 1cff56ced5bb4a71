import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { FileField } from '../../../patterns/files/index.ts';
import { DateField, dateOf, DraftForm } from '../../../patterns/form/index.ts';
import { Empty } from '../../../patterns/states.tsx';
import { plainQuantity } from '../orders/form/values.ts';
import { crumbsOf, ofOrder } from '../orders/of-page.tsx';
import type { Order } from '../types.ts';
import { orderName, orderNamed } from '../words.ts';
import { outstanding, typedQuantities } from './quantities.ts';
import { ReceiveLine } from './receive-line.tsx';
import styles from './receive.module.css';
import { faultsOfReceipt } from './typed-receipt.ts';
import type { TypedReceipt } from './typed-receipt.ts';

/** Records what was received of an order, in parts; all of a line, or of the order, in one tap. */
export default ofOrder(Receive);

function Receive({ order }: { readonly order: Order }) {
  const record = useCommand('procurement', 'post', '/orders/{orderId}/receipts');
  const schoolName = useSchoolName();
  const address = useAddress();
  const { schoolId } = order.delivery;
  const initial = useMemo<TypedReceipt>(
    () => ({
      quantities: Object.fromEntries(order.lines.map(({ line }) => [line, ''])),
      confirmed: {},
      receivedOn: 'today',
      note: [],
    }),
    [order.lines],
  );
  if (order.state !== 'Sent') {
    return (
      <Empty title="Nothing can be received">
        {orderName(order)} is {order.state.toLowerCase()}; goods are received of orders that were
        sent.
      </Empty>
    );
  }
  return (
    <DraftForm<TypedReceipt>
      form="receipt"
      title={`Record delivery of ${orderNamed(order)}`}
      crumbs={crumbsOf(order)}
      lead={`${order.supplier?.name ?? ''}, delivered to ${schoolName(schoolId)}`}
      initial={initial}
      submitLabel={`Record receipt at ${schoolName(schoolId)}`}
      check={(typed, today) => faultsOfReceipt(typed, order.lines, today)}
      submit={async ({ quantities, receivedOn, note }, key, today) => {
        await record.mutateAsync({
          path: { orderId: order.id },
          body: {
            schoolId,
            receivedOn: dateOf(receivedOn, today)!,
            lines: typedQuantities(quantities).map(({ line, quantity }) => {
              return { line, quantity: plainQuantity(quantity) };
            }),
            documentSha256: note[0]?.sha256 ?? null,
          },
          key,
        });
        return address(`procurement/orders/${order.id}`, order.schoolId);
      }}
    >
      {(form, values) => (
        <>
          <div>
            <Button
              variant="default"
              onClick={() =>
                form.setFieldValue(
                  'quantities',
                  Object.fromEntries(order.lines.map((line) => [line.line, outstanding(line)])),
                )
              }
            >
              Everything arrived
            </Button>
          </div>
          <ul className={styles.lines}>
            {order.lines.map((line) => (
              <ReceiveLine key={line.line} line={line} values={values} form={form} />
            ))}
          </ul>
          <DateField name="receivedOn" label="Date received" />
          <FileField
            name="note"
            label="Delivery note (optional)"
            hint="A photo or PDF of it"
            service="procurement"
            most={1}
            isPaper
          />
        </>
      )}
    </DraftForm>
  );
}
