import { useCommand } from '../../../../api/hooks.ts';
import { useSchoolName } from '../../../../app/trust.tsx';
import { Action, AreaField, checked } from '../../../../patterns/form/index.ts';
import { money } from '../../../../words/format.ts';
import type { Order } from '../../types.ts';
import { orderName, orderNamed } from '../../words.ts';
import { useOrderEditing } from '../order-editing.ts';

/** Takes back the reader's own approval, the last one given, while the order is not sent yet. */
export function WithdrawApproval({ order }: { readonly order: Order }) {
  const withdraw = useCommand('procurement', 'post', '/orders/{orderId}/approval-withdrawals');
  const schoolName = useSchoolName();
  const { id: orderId } = order;
  const editing = useOrderEditing(order);
  return (
    <Action
      label="Withdraw approval"
      title={`Withdraw your approval of ${orderNamed(order)} of ${schoolName(order.schoolId)}`}
      consequence={`It waits for a decision again and cannot be sent. ${money(order.held)} stays held for it in the budget.`}
      initial={{ reason: '' }}
      check={({ reason }) =>
        checked(['reason', reason.trim().length >= 3, 'Say why you withdraw your approval.'])
      }
      editing={editing}
      run={({ reason }, key, _, version) =>
        withdraw.mutateAsync({ path: { orderId }, body: { reason: reason.trim() }, key, version })
      }
      done={`Your approval of ${orderName(order)} is withdrawn; it waits for a decision.`}
    >
      {() => <AreaField name="reason" label="Reason" maxLength={500} />}
    </Action>
  );
}
