import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';

/** A post; its pay and who holds it stand in it for HR alone. */
export type Post = Reply<'hr-payroll', '/posts/{postId}'>;

/** Reads the post whose id stands in the address, for whatever page is about it. */
export function WithPost({ children }: { readonly children: (post: Post) => ReactNode }) {
  const { postId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('hr-payroll', '/posts/{postId}', { path: { postId } });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the post" />;
  return children(asked.data);
}
