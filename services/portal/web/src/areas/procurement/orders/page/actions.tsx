import { orderRaisers } from '@bursar/shared-types/roles';
import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../../../api/hooks.ts';
import { useAddress, useMay, useSchoolName } from '../../../../app/trust.tsx';
import { ButtonLink } from '../../../../patterns/detail/detail.tsx';
import { Action } from '../../../../patterns/form/index.ts';
import { money } from '../../../../words/format.ts';
import type { Order } from '../../types.ts';
import { orderName, orderNamed } from '../../words.ts';
import { useOrderEditing } from '../order-editing.ts';
import { Cancel } from './cancel.tsx';
import { Copy } from './copy.tsx';
import { WithdrawApproval } from './withdraw-approval.tsx';

/** What else can be done with an order from where it stands, for whoever raises orders there. */
export function OrderActions({ order }: { readonly order: Order }) {
  const may = useMay();
  const address = useAddress();
  const { moves, state } = order;
  const mayHere = may(orderRaisers, order.schoolId);
  const isSent = state === 'Sent';
  const hasCome = order.lines.some(
    ({ received, invoiced }) => received !== '0' || invoiced !== '0',
  );
  return (
    <>
      {order.you.mayWithdrawApproval && <WithdrawApproval order={order} />}
      {mayHere && state === 'Over budget' && <SendAgain order={order} />}
      {may(orderRaisers) && <Copy order={order} />}
      {mayHere && moves.includes('withdraw') && <Withdraw order={order} />}
      {mayHere && state === 'Draft' && <Discard order={order} />}
      {mayHere && moves.includes('cancel') && !hasCome && <Cancel order={order} />}
      {mayHere && isSent && (
        <ButtonLink to={address(`procurement/orders/${order.id}/close`, order.schoolId)}>
          Close order
        </ButtonLink>
      )}
    </>
  );
}

function SendAgain({ order }: { readonly order: Order }) {
  const submit = useCommand('procurement', 'post', '/orders/{orderId}/submissions');
  const { id: orderId } = order;
  const editing = useOrderEditing(order);
  const schoolName = useSchoolName();
  return (
    <Action
      label="Send order again"
      title={`Send ${orderNamed(order)} again at ${schoolName(order.schoolId)}`}
      consequence="Finance checks the budget again. If there is enough by now, the order goes on to approval unchanged."
      initial={{}}
      editing={editing}
      run={(_, key, _today, version) => submit.mutateAsync({ path: { orderId }, key, version })}
      done={`${orderName(order)} is sent again; its budget is being checked.`}
    />
  );
}

function Withdraw({ order }: { readonly order: Order }) {
  const withdraw = useCommand('procurement', 'post', '/orders/{orderId}/withdrawals');
  const { id: orderId } = order;
  const editing = useOrderEditing(order);
  const schoolName = useSchoolName();
  return (
    <Action
      label="Withdraw order"
      title={`Withdraw ${orderNamed(order)} of ${schoolName(order.schoolId)}`}
      consequence={
        order.held > 0
          ? `${money(order.held)} goes back to the budget. The order cannot be sent again; copy it to order the same.`
          : 'The order cannot be sent again; copy it to order the same.'
      }
      initial={{}}
      editing={editing}
      run={(_, key, _today, version) => withdraw.mutateAsync({ path: { orderId }, key, version })}
      done={`${orderName(order)} is withdrawn.`}
    />
  );
}

function Discard({ order }: { readonly order: Order }) {
  const discard = useCommand('procurement', 'delete', '/orders/{orderId}');
  const editing = useOrderEditing(order);
  const navigate = useNavigate();
  const address = useAddress();
  return (
    <Action
      label="Discard draft"
      title="Discard this draft"
      consequence="It was never sent, so nothing is kept of it."
      initial={{}}
      editing={editing}
      run={async (_values, _key, _today, version) => {
        await discard.mutateAsync({ path: { orderId: order.id }, version });
        await navigate({ to: address('procurement/orders') });
      }}
      done="The draft is discarded."
    />
  );
}
