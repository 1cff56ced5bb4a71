import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { NotHere, Refused } from '../patterns/states.tsx';
import { platformPages } from '../areas/platform/index.ts';
import { areas } from './areas.ts';
import { ChooseTrust } from './choose-trust.tsx';
import { pageComponent } from './for-roles.tsx';
import { parseSearch, stringifySearch } from './search-text.ts';
import { SessionGate } from './session-gate.tsx';
import { TrustGate } from './trust-gate.tsx';

const root = createRootRoute({
  component: () => (
    <SessionGate>
      <Outlet />
    </SessionGate>
  ),
  notFoundComponent: () => <NotHere />,
});

const first = createRoute({ getParentRoute: () => root, path: '/', component: ChooseTrust });
const signedIn = createRoute({
  getParentRoute: () => root,
  path: '/signed-in',
  component: lazyRouteComponent(() => import('./signed-in.tsx')),
});
const permalink = createRoute({
  getParentRoute: () => root,
  path: '/go/$trustId/$kind/$id',
  component: lazyRouteComponent(() => import('./permalink.tsx')),
});
// The operator's pages: outside of trusts, since an operator may be in none.
const platform = createRoute({
  getParentRoute: () => root,
  path: '/platform',
  component: lazyRouteComponent(() => import('../areas/platform/frame.tsx')),
  notFoundComponent: () => <NotHere />,
});
const operating = platformPages.map(({ path, load }) =>
  createRoute({
    getParentRoute: () => platform,
    path: path === '' ? '/' : path,
    component: lazyRouteComponent(load),
  }),
);
const trust = createRoute({
  getParentRoute: () => root,
  path: '/$trust',
  beforeLoad: ({ location, params }) => {
    if (/^\/[^/]+\/?$/.test(location.pathname)) {
      throw redirect({ to: '/$trust/$scope', params: { ...params, scope: 'mine' } });
    }
  },
});
const scope = createRoute({
  getParentRoute: () => trust,
  path: '$scope',
  component: TrustGate,
  notFoundComponent: () => <NotHere />,
});
const home = createRoute({
  getParentRoute: () => scope,
  path: '/',
  component: lazyRouteComponent(() => import('../areas/home/home.tsx')),
});
const you = createRoute({
  getParentRoute: () => scope,
  path: 'you',
  component: lazyRouteComponent(() => import('../areas/trust/you/you.tsx')),
});
const pages = areas.flatMap((area) =>
  area.pages.map((page) =>
    createRoute({
      getParentRoute: () => scope,
      path: page.path === '' ? area.path : `${area.path}/${page.path}`,
      component: pageComponent(page),
    }),
  ),
);

const routeTree = root.addChildren([
  first,
  signedIn,
  permalink,
  platform.addChildren(operating),
  trust.addChildren([scope.addChildren([home, you, ...pages])]),
]);

/** Filters and the like stand in an address as plain texts. */
export const router = createRouter({
  routeTree,
  defaultErrorComponent: ({ error, reset }) => <Refused error={error} retry={reset} />,
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
});
