import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import type { AttachedFile } from '../../../patterns/files/attached.ts';
import { FileField } from '../../../patterns/files/index.ts';
import { checked, DateField, dateOf, DraftForm } from '../../../patterns/form/index.ts';
import { crumbsOf, ofOrder } from '../orders/of-page.tsx';
import { plainQuantity } from '../orders/form/values.ts';
import type { Order } from '../types.ts';
import { orderName, orderNamed } from '../words.ts';
import { ReceiveLine } from './receive-line.tsx';
import { outstanding, typedQuantities, unreadable } from './quantities.ts';
import { Empty } from '../../../patterns/states.tsx';
import styles from './receive.module.css';

/** A receipt as typed: quantities by line. */
interface Typed {
  readonly quantities: Readonly<Record<string, string>>;
  readonly receivedOn: string;
  readonly note: readonly AttachedFile[];
}

/** Records what came of an order, in parts; all of a line, or of the order, in one tap. */
export default ofOrder(Receive);

function Receive({ order }: { readonly order: Order }) {
  const record = useCommand('procurement', 'post', '/orders/{orderId}/receipts');
  const schoolName = useSchoolName();
  const address = useAddress();
  const { schoolId } = order.delivery;
  const initial = useMemo<Typed>(
    () => ({
      quantities: Object.fromEntries(order.lines.map(({ line }) => [line, ''])),
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
    <DraftForm<Typed>
      form="receipt"
      title={`What came of ${orderNamed(order)}`}
      crumbs={crumbsOf(order)}
      lead={`${order.supplier?.name ?? ''}, delivered to ${schoolName(schoolId)}`}
      initial={initial}
      submitLabel={`Record receipt at ${schoolName(schoolId)}`}
      check={(typed, today) => faultsOf(typed, today)}
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
      {(form) => (
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
              All came, every line
            </Button>
          </div>
          <ul className={styles.lines}>
            {order.lines.map((line) => (
              <ReceiveLine
                key={line.line}
                line={line}
                onAll={(all) => form.setFieldValue(`quantities.${line.line}`, all)}
              />
            ))}
          </ul>
          <DateField name="receivedOn" label="Day it came" />
          <FileField
            name="note"
            label="Delivery note (optional)"
            hint="A photo or PDF of it"
            service="procurement"
            most={1}
          />
        </>
      )}
    </DraftForm>
  );
}

function faultsOf({ quantities, receivedOn }: Typed, today: string) {
  const wrong = unreadable(quantities);
  const date = dateOf(receivedOn, today);
  const first = Object.keys(quantities)[0] ?? '1';
  return checked(
    [
      `quantities.${first}`,
      typedQuantities(quantities).length > 0,
      'Enter what came, of one line or more.',
    ],
    ...wrong.map(
      (line) => [`quantities.${line}`, false, `Line ${line}: enter a quantity, like 2.5.`] as const,
    ),
    ['receivedOn', date !== null && date <= today, 'Enter the day it came, today at the latest.'],
  );
}
