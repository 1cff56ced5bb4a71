import { useCommand } from '../../../../api/hooks.ts';
import { useSchoolName } from '../../../../app/trust.tsx';
import { Action, AreaField, checked } from '../../../../patterns/form/index.ts';
import { money } from '../../../../words/format.ts';
import type { Order } from '../../types.ts';
import { orderName, orderNamed } from '../../words.ts';
import { useOrderEditing } from '../order-editing.ts';

/** Calls an approved order off before anything came of it. */
export function Cancel({ order }: { readonly order: Order }) {
  const cancel = useCommand('procurement', 'post', '/orders/{orderId}/cancellations');
  const editing = useOrderEditing(order);
  const schoolName = useSchoolName();
  return (
    <Action
      label="Cancel order"
      title={`Cancel ${orderNamed(order)} of ${schoolName(order.schoolId)}`}
      consequence={
        <>
          {money(order.held)} goes back to the budget, and the order cannot be reopened.
          {order.sentOn &&
            ` Tell ${order.supplier?.name ?? 'the supplier'}: Bursar sends no mail to suppliers.`}
        </>
      }
      initial={{ reason: '' }}
      check={({ reason }) => checked(['reason', reason.trim() !== '', 'Say why it is cancelled.'])}
      editing={editing}
      run={({ reason }, key, _, version) =>
        cancel.mutateAsync({
          path: { orderId: order.id },
          body: { reason: reason.trim() },
          key,
          version,
        })
      }
      done={`${orderName(order)} is cancelled.`}
    >
      {() => <AreaField name="reason" label="Reason" maxLength={500} />}
    </Action>
  );
}
