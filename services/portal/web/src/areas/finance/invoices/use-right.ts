import { useRead } from '../../../api/hooks.ts';
import { useTrust } from '../../../app/trust.tsx';
import { rightTo } from './right.ts';
import type { Right } from './right.ts';
import type { Invoice } from './types.ts';

/** Whether the reader decides next on an invoice that waits; null while that is not known. */
export function useRight(invoice: Invoice): {
  readonly right: Right | null;
  readonly isLoading: boolean;
} {
  const { me } = useTrust();
  const isWaiting = invoice.state === 'waiting-for-approval';
  const limits = useRead('directory', '/scheme/limits', { when: isWaiting });
  const principals = me.roles.flatMap(({ principalId }) => principalId ?? []);
  const right = isWaiting && limits.data ? rightTo(invoice, limits.data, me.id, principals) : null;
  return { right, isLoading: isWaiting && limits.isPending };
}
