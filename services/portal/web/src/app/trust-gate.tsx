import { useQueries, useQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { sendJson, addressOf } from '../api/request.ts';
import { readOptions } from '../api/hooks.ts';
import { Empty, Loading, Refused } from '../patterns/states.tsx';
import { scopeOf, withSlugs } from './scope.ts';
import type { School } from './scope.ts';
import { meQuery } from './session.ts';
import { Shell } from './shell/shell.tsx';
import { TrustIdProvider } from './trust-id.ts';
import { TrustViewProvider } from './trust.tsx';
import type { TrustView } from './trust.tsx';

type SchoolRow = Omit<School, 'slug'> & { readonly leftOn: string | null };

/** All schools that the reader may see; a list has 200 of them on a page. */
async function allSchools(trustId: string): Promise<SchoolRow[]> {
  const found: SchoolRow[] = [];
  let cursor: string | null = null;
  do {
    const address = addressOf(
      'directory',
      '/v1/trusts/{trustId}/schools',
      { trustId },
      { limit: 200, cursor },
    );
    const page: { items: SchoolRow[]; next: string | null } = await sendJson(address);
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}

/** Finds the trust and the scope that an address names, and what its reader holds there. */
export function TrustGate() {
  const { trust: slug = '', scope = '' } = useParams({ strict: false }) as Record<string, string>;
  const me = useQuery(meQuery);
  const trust = useMemo(
    () => withSlugs(me.data?.trusts ?? []).find((each) => each.slug === slug),
    [me.data, slug],
  );
  if (me.isPending) return <Loading what="your trust" />;
  if (me.error) return <Refused error={me.error} retry={() => void me.refetch()} />;
  if (!trust) {
    return (
      <Empty title="No such trust">
        You are in no trust of this name. <a href="/">To your own</a>
      </Empty>
    );
  }
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
      {
        queryKey: ['directory', trust.id, 'all-schools'],
        queryFn: () => allSchools(trust.id),
        staleTime: 60_000,
      },
      {
        ...readOptions(trust.id, 'directory', '/clusters', { query: { limit: 200 } }),
        staleTime: 60_000,
      },
    ],
  });
  const failed = [roles, schools, clusters].find(({ error }) => error);
  const view = useMemo(() => {
    if (!roles.data || !schools.data || !clusters.data) return null;
    const held = roles.data.roles;
    const listed = withSlugs(schools.data.filter(({ leftOn }) => leftOn === null));
    const formed = withSlugs(
      clusters.data.items.filter(({ dissolvedOn }) => dissolvedOn === null),
      new Set(listed.map((each) => each.slug)),
    );
    const me = { id: roles.data.userId, name: roles.data.name ?? 'You', roles: held };
    return { schools: listed, clusters: formed, me };
  }, [roles.data, schools.data, clusters.data]);

  if (failed) return <Refused error={failed.error} retry={() => void failed.refetch()} />;
  if (!view) return <Loading what={trust.name} />;
  if (slug === 'mine') return <ToOwn scope={ownScope(view)} />;
  const scope = scopeOf(slug, trust.name, view.schools, view.clusters);
  if (!scope) {
    return (
      <Empty title="No such school">
        Nothing of {trust.name} is called “{slug}”, or it is not yours to see.{' '}
        <a href={`/${trust.slug}/mine`}>To your own page</a>
      </Empty>
    );
  }
  return (
    <TrustViewProvider value={{ trust, scope, ...view }}>
      <Shell />
    </TrustViewProvider>
  );
}

/** Whoever does not know where they belong, or wrote a link for anybody, says "mine". */
function ToOwn({ scope }: { readonly scope: string }) {
  const router = useRouter();
  useEffect(() => {
    const { pathname, search } = router.state.location;
    const to = pathname.replace(/^(\/[^/]+)\/mine(?=\/|$)/, `$1/${scope}`);
    void router.navigate({ to: to as string, search: search as never, replace: true });
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
