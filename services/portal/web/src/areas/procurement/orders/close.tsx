import { useState } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { Answers, AreaField, checked, DraftForm, FlagField } from '../../../patterns/form/index.ts';
import { money } from '../../../words/format.ts';
import type { Order } from '../types.ts';
import { orderName, orderNamed } from '../words.ts';
import { useOrderEditing } from './order-editing.ts';
import { Empty } from '../../../patterns/states.tsx';
import { crumbsOf, ofOrder } from './of-page.tsx';

const initial = { reason: '', noInvoiceExpected: false };

/** Closes a sent order, complete or short; what it still holds goes back. */
export default ofOrder(CloseOrder);

function CloseOrder({ order }: { readonly order: Order }) {
  const close = useCommand('procurement', 'post', '/orders/{orderId}/closures');
  const schoolName = useSchoolName();
  const address = useAddress();
  const editing = useOrderEditing(order);
  const [{ moves }] = useState(order);
  if (!moves.includes('close')) {
    return (
      <Empty title="Nothing to close">
        {orderName(order)} is {order.state.toLowerCase()}.
      </Empty>
    );
  }
  const waiting = order.lines.filter(
    ({ received, invoiced }) => Number(received) > Number(invoiced),
  );
  const isShort = order.lines.some(
    ({ quantity, received, invoiced }) =>
      Number(received) < Number(quantity) || Number(invoiced) < Number(quantity),
  );
  const of = schoolName(order.schoolId);
  return (
    <DraftForm
      form="order-close"
      title={`Close ${orderNamed(order)}${isShort ? ' short' : ''}`}
      crumbs={crumbsOf(order)}
      lead={`For ${of}. Check it before it is closed.`}
      initial={initial}
      submitLabel={`Close order of ${of}${isShort ? ' short' : ''}`}
      check={({ reason, noInvoiceExpected }) =>
        checked(
          ['reason', !isShort || reason.trim() !== '', 'Say why you are not waiting for the rest.'],
          [
            'noInvoiceExpected',
            waiting.length === 0 || noInvoiceExpected,
            'Wait for the invoice, or say that none is expected.',
          ],
        )
      }
      editing={editing}
      submit={async ({ reason, noInvoiceExpected }, key, _, version) => {
        await close.mutateAsync({
          path: { orderId: order.id },
          body: { reason: reason.trim() || null, noInvoiceExpected },
          key,
          version,
        });
        return address(`procurement/orders/${order.id}`, order.schoolId);
      }}
    >
      {() => (
        <>
          <Answers
            answers={[
              ['Supplier', order.supplier?.name ?? '–'],
              ['Delivery', order.deliveryStatus],
              ['Invoicing', order.invoicingStatus],
              ...order.lines.map(
                ({ line, description, quantity, received, invoiced }) =>
                  [
                    `Line ${line}`,
                    `${description}: ${quantity} ordered, ${received} received, ${invoiced} invoiced`,
                  ] as const,
              ),
              ['Budget held', money(order.held)],
            ]}
            consequence={
              order.held > 0
                ? `${money(order.held)} goes back to the budget, and nothing more can be received or invoiced on this order. This cannot be undone.`
                : 'Nothing more can be received or invoiced on this order. This cannot be undone.'
            }
          />
          {isShort && (
            <AreaField name="reason" label="Why you are not waiting for the rest" maxLength={500} />
          )}
          {waiting.length > 0 && (
            <FlagField
              name="noInvoiceExpected"
              label={`No invoice is expected for what was received on line ${waiting.map(({ line }) => line).join(', ')}`}
            />
          )}
        </>
      )}
    </DraftForm>
  );
}
