import { useCommand } from '../../../../api/hooks.ts';
import { keyFor } from '../../../../patterns/approval/key-for.ts';
import { bodyOf } from './values.ts';
import type { Made, TypedOrder } from './values.ts';

/**
 * Sends an order in the two steps of the service: it is begun (or changed), then submitted. Each
 * step's key follows from the draft's and from what is sent, so that a try after a lost answer goes
 * on where it was, and nothing is ordered twice. `keep` is told what the service has after each
 * step. Resolves to the order's id.
 */
export function useOrderSending(keep: (made: Made) => void) {
  const begin = useCommand('procurement', 'post', '/orders');
  const change = useCommand('procurement', 'put', '/orders/{orderId}');
  const submit = useCommand('procurement', 'post', '/orders/{orderId}/submissions');

  const made = async (typed: TypedOrder, key: string, today: string): Promise<Made> => {
    const body = bodyOf(typed, today);
    const text = JSON.stringify(body);
    const before = typed.made;
    if (before?.body === text) return before;
    const reply = before
      ? await change.mutateAsync({ path: { orderId: before.id }, body, version: before.version })
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
