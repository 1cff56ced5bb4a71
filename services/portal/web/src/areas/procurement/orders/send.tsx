import { useState } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import { addressOf } from '../../../api/request.ts';
import { useTrustId } from '../../../app/trust-id.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { Answers, DraftForm } from '../../../patterns/form/index.ts';
import { longDate, money } from '../../../words/format.ts';
import type { Order } from '../types.ts';
import { orderName, orderNamed } from '../words.ts';
import { useOrderEditing } from './order-editing.ts';
import { Empty } from '../../../patterns/states.tsx';
import { crumbsOf, ofOrder } from './of-page.tsx';

const nothing = {};

/** Marks an approved order as sent: its PDF first, which the reader passes on; then that it was. */
export default ofOrder(SendOrder);

function SendOrder({ order }: { readonly order: Order }) {
  const send = useCommand('procurement', 'post', '/orders/{orderId}/dispatches');
  const schoolName = useSchoolName();
  const trustId = useTrustId();
  const address = useAddress();
  const editing = useOrderEditing(order);
  const [{ moves }] = useState(order);
  if (!moves.includes('send')) {
    return (
      <Empty title="Nothing to send">
        {orderName(order)} is {order.state.toLowerCase()}.
      </Empty>
    );
  }
  const { delivery, supplier } = order;
  const pdf = addressOf('procurement', '/v1/trusts/{trustId}/orders/{orderId}/document', {
    trustId,
    orderId: order.id,
  });
  const to = supplier?.name ?? 'the supplier';
  return (
    <DraftForm
      form="order-send"
      title={`Mark ${orderNamed(order)} as sent to ${to}`}
      crumbs={crumbsOf(order)}
      lead={`For ${schoolName(order.schoolId)}. Check it, then send the PDF to ${to}: Bursar sends no mail to suppliers.`}
      initial={nothing}
      submitLabel={`Mark order as sent for ${schoolName(order.schoolId)}`}
      check={() => ({})}
      editing={editing}
      submit={async (_, key, _today, version) => {
        await send.mutateAsync({ path: { orderId: order.id }, key, version });
        return address(`procurement/orders/${order.id}`, order.schoolId);
      }}
    >
      {() => (
        <>
          <p>
            <a href={pdf} target="_blank" rel="noopener">
              Open {orderNamed(order)} (PDF)
            </a>
          </p>
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
            consequence="The PDF is kept with the order. Once it is marked as sent, the order cannot be changed and its approval cannot be withdrawn."
          />
        </>
      )}
    </DraftForm>
  );
}
