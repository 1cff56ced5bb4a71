import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';

/** Somebody as HR sees them. */
export type Person = Reply<'hr-payroll', '/people/{personId}'>;

/** Reads the person whose id stands in the address, for whatever page is about them. */
export function WithPerson({ children }: { readonly children: (person: Person) => ReactNode }) {
  const { personId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('hr-payroll', '/people/{personId}', { path: { personId } });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the person" />;
  return children(asked.data);
}

/** What somebody is called; one who was erased has no name. */
export const nameOf = ({
  givenName,
  familyName,
}: Pick<Person, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`.trim() || 'Somebody who was erased';
