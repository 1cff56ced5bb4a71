import { useQueries, useQuery } from '@tanstack/react-query';
import { Outlet, useParams, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { readOptions } from '../api/hooks.ts';
import { Loading, NotHere, Refused } from '../patterns/states.tsx';
import { keepScope } from './last-scope.ts';
import { listedSchools, schoolsQuery } from './schools.ts';
import { scopeOf, withSlugs } from './scope.ts';
import { meQuery } from './session.ts';
import { Shell } from './shell/shell.tsx';
import { TrustIdProvider } from './trust-id.ts';
import { TrustViewProvider } from './trust.tsx';
import type { TrustView } from './trust.tsx';

/** Finds the trust and the scope that an address names, and what its reader holds there. */
export function TrustGate() {
  const { trust: slug = '', scope = '' } = useParams({ strict: false }) as Record<string, string>;
  const me = useQuery(meQuery);
  const trust = useMemo(
    () => withSlugs(me.data?.trusts ?? []).find((each) => each.slug === slug),
    [me.data, slug],
  );
  if (me.isPending) return <Loading what="your trust" retry={() => void me.refetch()} />;
  // What was read once stands: a form beneath outlives a read that fails later.
  if (!me.data) return <Refused error={me.error} retry={() => void me.refetch()} />;
  if (!trust) return <NotHere />;
  return (
    <TrustIdProvider value={trust.trustId}>
      <ScopeGate trust={{ id: trust.trustId, name: trust.name, slug }} slug={scope} />
    </TrustIdProvider>
  );
}

function ScopeGate({ trust, slug }: { readonly trust: TrustView['trust']; readonly slug: string }) {
  const [roles, schools, clusters] = useQueries({
    queries: [
      { ...readOptions(trust.id, 'directory', '/my-roles'), staleTime: 60_000 },
      schoolsQuery(trust.id),
      {
        ...readOptions(trust.id, 'directory', '/clusters', { query: { limit: 200 } }),
        staleTime: 60_000,
      },
    ],
  });
  const failed = [roles, schools, clusters].find(({ data, error }) => !data && error);
  const view = useMemo(() => {
    if (!roles.data || !schools.data || !clusters.data) return null;
    const held = roles.data.roles;
    const listed = listedSchools(schools.data);
    const formed = withSlugs(
      clusters.data.items.filter(({ dissolvedOn }) => dissolvedOn === null),
      new Set(listed.map((each) => each.slug)),
    );
    const me = { id: roles.data.userId, name: roles.data.name ?? 'You', roles: held };
    return { schools: listed, clusters: formed, me };
  }, [roles.data, schools.data, clusters.data]);

  if (failed) return <Refused error={failed.error} retry={() => void failed.refetch()} />;
  const again = () => {
    for (const asked of [roles, schools, clusters]) if (!asked.data) void asked.refetch();
  };
  if (!view) return <Loading what={trust.name} retry={again} />;
  if (slug === 'mine') return <ToOwn scope={ownScope(view)} />;
  const at = (part: string) => scopeOf(part, trust.name, view.schools, view.clusters);
  const scope = at(slug);
  if (scope) keepScope(trust.id, scope);
  return (
    <TrustViewProvider value={{ trust, scope: scope ?? at(ownScope(view))!, ...view }}>
      <Shell>{scope ? <Outlet /> : <NotHere home={`/${trust.slug}/mine`} />}</Shell>
    </TrustViewProvider>
  );
}

/** Whoever does not know where they belong, or wrote a link for anybody, says "mine". */
function ToOwn({ scope }: { readonly scope: string }) {
  const router = useRouter();
  useEffect(() => {
    const { pathname, search, hash } = router.state.location;
    const to = pathname.replace(/^(\/[^/]+)\/mine(?=\/|$)/, `$1/${scope}`);
    void router.navigate({ to, search, hash, replace: true });
  }, [router, scope]);
  return <Loading what="your page" />;
}

/** Where somebody begins: their school, their schools, or the whole trust. */
function ownScope({
  me,
  schools,
  clusters,
}: Pick<TrustView, 'me' | 'schools' | 'clusters'>): string {
  const inOwnRight = me.roles.filter(({ principalId }) => principalId === null);
  const held = inOwnRight.length > 0 ? inOwnRight : me.roles;
  if (held.some(({ schoolIds }) => schoolIds === null)) return 'trust';
  const own = new Set(held.flatMap(({ schoolIds }) => schoolIds ?? []));
  const cluster = clusters.find(
    ({ schoolIds }) => schoolIds.length === own.size && schoolIds.every((id) => own.has(id)),
  );
  // A cluster shows of itself what its reader may see: of one school it is that school.
  if (cluster && own.size > 1) return cluster.slug;
  const slugs = schools.filter(({ id }) => own.has(id)).map(({ slug }) => slug);
  return slugs.length > 0 && slugs.length <= 12 ? slugs.join('+') : 'trust';
}
