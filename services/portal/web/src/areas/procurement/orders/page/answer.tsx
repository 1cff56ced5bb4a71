import { useCommand } from '../../../../api/hooks.ts';
import { useSchoolName } from '../../../../app/trust.tsx';
import { Action, AreaField, checked } from '../../../../patterns/form/index.ts';
import type { Order } from '../../types.ts';
import { orderName, orderNamed } from '../../words.ts';

/** Answers the question with which an order was returned, and sends it for approval unchanged. */
export function Answer({ order }: { readonly order: Order }) {
  const answer = useCommand('procurement', 'post', '/orders/{orderId}/answers');
  const schoolName = useSchoolName();
  const { id: orderId, version } = order;
  return (
    <Action
      label="Answer and send again"
      title={`Answer the question about ${orderNamed(order)} of ${schoolName(order.schoolId)}`}
      consequence="The order is sent for approval again unchanged, with your answer. Finance checks the budget first."
      initial={{ comment: '' }}
      check={({ comment }) => checked(['comment', comment.trim() !== '', 'Enter your answer.'])}
      run={({ comment }, key) =>
        answer.mutateAsync({ path: { orderId }, body: { comment: comment.trim() }, key, version })
      }
      done={`${orderName(order)} is sent again with your answer; its budget is being checked.`}
    >
      {() => <AreaField name="comment" label="Your answer" maxLength={1000} />}
    </Action>
  );
}
