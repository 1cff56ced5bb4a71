import { lazyRouteComponent } from '@tanstack/react-router';
import type { AsyncRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Role } from '@bursar/shared-types/roles';
import { Empty } from '../patterns/states.tsx';
import type { PageDef } from './area.ts';
import { either } from '../words/listed.ts';
import { roleWord } from '../words/role-word.ts';
import { useAddress, useMay } from './trust.tsx';

/** Shows a page to whoever holds one of its roles; others are told whose it is before they type. */
export function ForRoles({
  roles,
  children,
}: {
  readonly roles: readonly Role[];
  readonly children: ReactNode;
}) {
  const may = useMay();
  const address = useAddress();
  if (may(roles)) return children;
  return (
    <Empty title="This page is not yours">
      It needs the role of {either(roles.map(roleWord))}. An administrator of your trust gives
      roles. <a href={address('')}>Go to your home page</a>
    </Empty>
  );
}

/** The component of a page: loaded when it is come to, and shown to its roles alone. */
export function pageComponent({ load, roles }: PageDef) {
  const Loaded = lazyRouteComponent(load) as AsyncRouteComponent<object>;
  if (!roles) return Loaded;
  const Guarded = () => (
    <ForRoles roles={roles}>
      <Loaded />
    </ForRoles>
  );
  // By this the router loads a page ahead when a link to it is hovered.
  return Object.assign(Guarded, { preload: async () => Loaded.preload?.() });
}
