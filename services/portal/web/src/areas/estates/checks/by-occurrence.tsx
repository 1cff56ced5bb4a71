import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Loading } from '../../../patterns/states.tsx';

/**
 * Events and what is made of them name the time that a check is due; its page is that of the kind of
 * check at the site. Leads there where the time is still open, else shows what is given.
 */
export function ByOccurrence({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ReactNode;
}) {
  const address = useAddress();
  const open = useRead('estates', '/checks', {
    query: { state: ['Overdue', 'Failed', 'Due today', 'Due soon'], limit: 200 },
  });
  if (open.isPending) return <Loading what="the check" />;
  const found = open.data?.items.find(({ checkId }) => checkId === id);
  if (!found) return children;
  return <Navigate to={address(`estates/checks/${found.id}`, found.schoolId) as string} replace />;
}
