import { createContext, useContext } from 'react';
import { slugFor } from './scope.ts';
import type { Cluster, School, Scope } from './scope.ts';

/** A role that the reader holds, and where; through a principal while covering for them. */
export interface Held {
  readonly role: string;
  /** Null: the whole trust. */
  readonly schoolIds: readonly string[] | null;
  readonly principalId: string | null;
}

/** The trust whose pages are shown, what of it is looked at, and who looks. */
export interface TrustView {
  readonly trust: { readonly id: string; readonly name: string; readonly slug: string };
  readonly scope: Scope;
  readonly schools: readonly School[];
  readonly clusters: readonly Cluster[];
  readonly me: { readonly id: string; readonly name: string; readonly roles: readonly Held[] };
}

const View = createContext<TrustView | null>(null);
export const TrustViewProvider = View.Provider;

/** The trust, the scope and the reader. Throws outside a trust's pages. */
export function useTrust(): TrustView {
  const view = useContext(View);
  if (!view) throw new Error('no trust is chosen here');
  return view;
}

/** Whether the reader holds one of the roles anywhere, or at the school where one is named. */
export function useMay(): (roles: readonly string[], schoolId?: string) => boolean {
  const { me } = useTrust();
  return (roles, schoolId) =>
    me.roles.some(
      (held) =>
        roles.includes(held.role) &&
        (schoolId === undefined || held.schoolIds === null || held.schoolIds.includes(schoolId)),
    );
}

/**
 * The address of a page. One that has to do with a school keeps the present scope where it is a
 * record of a school within; a form or a list of that school is in the school's own.
 */
export function useAddress(): (path: string, schoolId?: string | null) => string {
  const { trust, scope, schools } = useTrust();
  return (path, schoolId) => {
    const school = schools.find(({ id }) => id === schoolId);
    return addressIn(trust.slug, slugFor(path, school, scope), path);
  };
}

/** The address of a page in the scope of one school, whatever the present scope is. */
export function useSchoolAddress(): (path: string, schoolId: string | null) => string {
  const { trust, scope, schools } = useTrust();
  return (path, schoolId) =>
    addressIn(trust.slug, schools.find(({ id }) => id === schoolId)?.slug ?? scope.slug, path);
}

const addressIn = (trust: string, scope: string, path: string): string =>
  `/${trust}/${scope}${path === '' ? '' : `/${path}`}`;

/** A school's name by its id. */
export function useSchoolName(): (id: string | null | undefined) => string {
  const { schools } = useTrust();
  return (id) => schools.find((each) => each.id === id)?.name ?? 'Another school';
}
