import { useCommand } from '../../../../api/hooks.ts';
import { Problem } from '../../../../api/problem.ts';
import { addressOf, sendJson } from '../../../../api/request.ts';
import { useTrustId } from '../../../../app/trust-id.ts';
import { keyFor } from '../../../../patterns/approval/key-for.ts';
import { bodyOf, typedOf } from './values.ts';
import type { Made, TypedOrder } from './values.ts';
import type { Order } from '../../types.ts';

/**
 * Sends an order in the two steps of the service: it is begun (or changed), then submitted. Each
 * step's key follows from the draft's and from what is sent, so that a try after a lost answer goes
 * on where it was, and nothing is ordered twice. `keep` is told what the service has after each
 * step. Resolves to the order's id.
 */
export function useOrderSending(keep: (made: Made) => void) {
  const trustId = useTrustId();
  const begin = useCommand('procurement', 'post', '/orders');
  const change = useCommand('procurement', 'put', '/orders/{orderId}');
  const submit = useCommand('procurement', 'post', '/orders/{orderId}/submissions');

  const made = async (typed: TypedOrder, key: string, today: string): Promise<Made> => {
    const body = bodyOf(typed, today);
    const text = JSON.stringify(body);
    const before = typed.made;
    if (before?.body === text) return before;
    const reply = before
      ? await change
          .mutateAsync({ path: { orderId: before.id }, body, version: before.version })
          .catch(async (error: unknown) => {
            const now = await changedAlready(trustId, before.id, text, today, error);
            return { id: now.id, version: now.version };
          })
      : await begin.mutateAsync({
          body: { ...body, schoolId: typed.schoolId },
          key: keyFor(key, 'begin', typed.schoolId, body),
        });
    return { id: reply.id, version: reply.version, body: text };
  };
  return async (typed: TypedOrder, key: string, today: string): Promise<string> => {
    const { id, version, body } = await made(typed, key, today);
    keep({ id, version, body });
    await submit.mutateAsync({
      path: { orderId: id },
      key: keyFor(key, 'submit', id, version),
      version,
    });
    return id;
  };
}

/**
 * The order, where it was refused as changed since and yet says what was sent: the answer to an
 * earlier try was lost. Anybody else's change stays a refusal.
 */
async function changedAlready(
  trustId: string,
  orderId: string,
  sent: string,
  today: string,
  error: unknown,
): Promise<Order> {
  if (!(error instanceof Problem) || error.status !== 412) throw error;
  const address = addressOf('procurement', '/v1/trusts/{trustId}/orders/{orderId}', {
    trustId,
    orderId,
  });
  const now = await sendJson<Order>(address);
  if (JSON.stringify(bodyOf(typedOf(now), today)) !== sent) throw error;
  return now;
}
