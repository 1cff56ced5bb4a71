import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';

/** A user of the trust, as administrators see them. */
export type User = Reply<'directory', '/users/{userId}'>;

/** Reads the user whose id stands in the address. */
export function WithUser({ children }: { readonly children: (user: User) => ReactNode }) {
  const { userId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('directory', '/users/{userId}', { path: { userId } });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the user" />;
  return children(asked.data);
}
