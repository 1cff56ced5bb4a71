import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';

/** A school as the directory keeps it. */
export type SchoolKept = Reply<'directory', '/schools/{schoolId}'>;

/** Reads the school whose id stands in the address, for whatever page is about it. */
export function WithSchool({ children }: { readonly children: (school: SchoolKept) => ReactNode }) {
  const { schoolId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('directory', '/schools/{schoolId}', { path: { schoolId } });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the school" />;
  return children(asked.data);
}
