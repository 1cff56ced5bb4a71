import { useState } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { Answers, DraftForm } from '../../../patterns/form/index.ts';
import { longDate, money } from '../../../words/format.ts';
import type { Order } from '../types.ts';
import { orderName, orderNamed } from '../words.ts';
import { Empty } from '../../../patterns/states.tsx';
import { crumbsOf, ofOrder } from './of-page.tsx';

const nothing = {};

/** Sends an approved order: read once more, then sent; it cannot be called back. */
export default ofOrder(SendOrder);

function SendOrder({ order }: { readonly order: Order }) {
  const send = useCommand('procurement', 'post', '/orders/{orderId}/dispatches');
  const schoolName = useSchoolName();
  const address = useAddress();
  const [{ version, moves }] = useState(order);
  if (!moves.includes('send')) {
    return (
      <Empty title="Nothing to send">
        {orderName(order)} is {order.state.toLowerCase()}.
      </Empty>
    );
  }
  const { delivery, supplier } = order;
  const to = supplier?.name ?? 'the supplier';
  return (
    <DraftForm
      form="order-send"
      title={`Send ${orderNamed(order)} to ${to}`}
      crumbs={crumbsOf(order)}
      lead={`For ${schoolName(order.schoolId)}. Check it before it goes.`}
      initial={nothing}
      submitLabel={`Send order of ${schoolName(order.schoolId)} to the supplier`}
      check={() => ({})}
      submit={async (_, key) => {
        await send.mutateAsync({ path: { orderId: order.id }, key, version });
        return address(`procurement/orders/${order.id}`, order.schoolId);
      }}
    >
      {() => (
        <Answers
          answers={[
            ['Supplier', to],
            [
              'What',
              order.lines
                .map(({ quantity, description }) => `${quantity} × ${description}`)
                .join(', '),
            ],
            ['Total', `${money(order.gross)} (${money(order.net)} + ${money(order.vat)} VAT)`],
            ['Needed by', order.needBy ? longDate(order.needBy) : '–'],
            [
              'Delivered to',
              [schoolName(delivery.schoolId), delivery.note].filter(Boolean).join(': '),
            ],
          ]}
          consequence={`Its PDF is made and kept with the order, which is then marked as sent. It is not changed after that. Bursar sends no mail to suppliers: open the PDF and pass it on to ${to}.`}
        />
      )}
    </DraftForm>
  );
}
