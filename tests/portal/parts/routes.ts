import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { World } from '../support/world.ts';

/** A page, who looks at it, and in which scope. */
export interface Route {
  readonly path: string;
  readonly login: string;
  readonly scope?: string;
}

/** Home, and pages of an area, named with spaces between them. */
const homeAnd = (area: string, pages: string): string[] => [
  '',
  ...pages.split(' ').map((page) => `${area}/${page}`),
];

/** Pages that need no record, by who looks at them: lists, forms, boards, settings. */
const plain: Readonly<Record<string, readonly string[]>> = {
  farah: homeAnd(
    'finance',
    'journals journal-drafts invoices budgets budgets/set budgets/import trial-balance accounts ' +
      'accounts/410010 periods funds cost-centres pay-journals settings',
  ),
  tom: ['finance/journals/new', 'finance/journals/import', 'finance/invoices/new'],
  mel: ['', 'procurement', 'procurement/orders', 'procurement/orders/new', 'estates/tickets/new'],
  nadia: ['', 'procurement/approvals', 'trust/limits', 'trust/covers/new', 'you'],
  priya: homeAnd('procurement', 'receipts suppliers suppliers/new suppliers/import'),
  helen: homeAnd(
    'people',
    'people people/new posts posts/new staffing pay-runs pay-runs/new rates rates/scales/new',
  ),
  sid: homeAnd('estates', 'today'),
  ed: homeAnd('estates', 'tickets checks board performance sites catalogue'),
  ruth: homeAnd('risk', 'risks risks/new matrix appetite indicators categories'),
  grace: homeAnd(
    'reports',
    'management-accounts management-accounts/schools management-accounts/lines/410010 kpis ' +
      'kpis/in-year-balance workforce compliance commitments journal-lines',
  ),
  max: homeAnd(
    'audit',
    'requests requests/new sample extracts extracts/new checkpoints access-log',
  ),
  adele: homeAnd(
    'trust',
    'schools schools/new schools/import clusters clusters/new users users/new roles roles/new covers scheme ' +
      'scheme/publish scheme/versions/1 terms terms/set access-log',
  ),
};

export const plainRoutes: readonly Route[] = Object.entries(plain).flatMap(([login, paths]) =>
  paths.map((path) => ({ login, path })),
);

/** A record: the list that has it, as whom, by which of its fields, and its pages. */
interface Recorded {
  readonly login: string;
  readonly list: string;
  readonly by?: string;
  readonly pages: readonly string[];
}
const recorded: readonly Recorded[] = [
  { login: 'farah', list: '/finance/{trust}/journals', pages: ['finance/journals/{id}'] },
  { login: 'max', list: '/finance/{trust}/journals', pages: ['audit/evidence/{id}'] },
  {
    login: 'tom',
    list: '/finance/{trust}/journal-drafts',
    pages: ['finance/journal-drafts/{id}', 'finance/journal-drafts/{id}/edit'],
  },
  {
    login: 'farah',
    list: '/finance/{trust}/invoices?state=exception',
    pages: ['finance/invoices/{id}'],
  },
  { login: 'nadia', list: '/procurement/{trust}/approvals', pages: ['procurement/orders/{id}'] },
  {
    login: 'mel',
    list: '/procurement/{trust}/orders?state=Sent',
    pages: ['procurement/orders/{id}/close', 'procurement/orders/{id}/receive'],
  },
  {
    login: 'mel',
    list: '/procurement/{trust}/orders?state=Approved&state=Sent',
    pages: ['procurement/orders/{id}/send'],
  },
  {
    login: 'mel',
    list: '/procurement/{trust}/orders?state=Draft&state=Returned&state=Over+budget&state=Closed',
    pages: ['procurement/orders/{id}/edit'],
  },
  {
    login: 'priya',
    list: '/procurement/{trust}/suppliers',
    pages: ['procurement/suppliers/{id}', 'procurement/suppliers/{id}/edit'],
  },
  {
    login: 'helen',
    list: '/hr-payroll/{trust}/people',
    pages: ['people/people/{id}', 'people/people/{id}/correct', 'people/people/{id}/erase'],
  },
  {
    login: 'helen',
    list: '/hr-payroll/{trust}/posts',
    pages: ['', '/another', '/change', '/fill'].map((page) => `people/posts/{id}${page}`),
  },
  {
    login: 'paul',
    list: '/hr-payroll/{trust}/pay-runs',
    pages: ['people/pay-runs/{id}', 'people/pay-runs/{id}/release'],
  },
  { login: 'ed', list: '/estates/{trust}/tickets', pages: ['estates/tickets/{id}'] },
  {
    login: 'ed',
    list: '/estates/{trust}/checks?state=Overdue',
    pages: ['estates/checks/{id}', 'estates/checks/{id}/done'],
  },
  {
    login: 'ed',
    list: '/estates/{trust}/sites',
    pages: ['estates/sites/{id}', 'estates/sites/{id}/set-up'],
  },
  { login: 'ruth', list: '/risk/{trust}/risks', pages: ['risk/risks/{id}'] },
  {
    login: 'farah',
    list: '/reporting/{trust}/audit-requests',
    pages: ['audit/requests/{id}', 'audit/requests/{id}/answer'],
  },
  { login: 'max', list: '/reporting/{trust}/extracts', pages: ['audit/extracts/{id}'] },
  {
    login: 'adele',
    list: '/directory/{trust}/schools',
    pages: ['trust/schools/{id}', 'trust/schools/{id}/change', 'trust/terms/set/2026-27/{id}'],
  },
  {
    login: 'adele',
    list: '/directory/{trust}/clusters',
    pages: ['trust/clusters/{id}', 'trust/clusters/{id}/change'],
  },
  {
    login: 'adele',
    list: '/directory/{trust}/users',
    by: 'userId',
    pages: ['', '/roles/new', '/cover', '/leave'].map((page) => `trust/users/{id}${page}`),
  },
];

/** The pages of records of every kind; a kind of which there is none is left out. */
export async function recordRoutes(world: World): Promise<Route[]> {
  const found = await Promise.all(
    recorded.map(async ({ login, list, by = 'id', pages }) => {
      const address = `${list}${list.includes('?') ? '&' : '?'}limit=1`;
      const { items } = await world.ask<{ items: Record<string, string>[] }>(login, address);
      const [first] = items;
      return first ? pages.map((page) => ({ login, path: page.replace('{id}', first[by]!) })) : [];
    }),
  );
  return [...found.flat(), ...(await nestedRoutes(world))];
}

/** Pages that are about two records at once. */
async function nestedRoutes(world: World): Promise<Route[]> {
  const runs = await world.ask<{ items: { id: string }[] }>(
    'helen',
    '/hr-payroll/{trust}/pay-runs?limit=1',
  );
  const posts = await world.ask<{ items: { postId: string }[] }>(
    'helen',
    `/hr-payroll/{trust}/pay-runs/${runs.items[0]!.id}/posts?limit=1`,
  );
  const covers = await world.ask<{ items: { id: string; principalId: string }[] }>(
    'adele',
    '/directory/{trust}/covers?limit=1',
  );
  return [
    {
      login: 'helen',
      path: `people/pay-runs/${runs.items[0]!.id}/posts/${posts.items[0]!.postId}`,
    },
    ...covers.items.map(({ id, principalId }) => ({
      login: 'adele',
      path: `trust/covers/${principalId}/${id}`,
    })),
  ];
}

const areas = fileURLToPath(new URL('../../../services/portal/web/src/areas', import.meta.url));

/** The patterns of all pages that the areas declare, that nothing of the portal is left unseen. */
export function declaredPages(): string[] {
  // An operator's pages are outside of every trust; they are looked at by themselves.
  const files = globSync('*/index.ts', { cwd: areas, exclude: ['platform/**'] });
  return files.flatMap((file) => {
    const text = readFileSync(`${areas}/${file}`, 'utf8');
    const [, area] = /^\s+path: '([\w-]+)',\n\s+title:/m.exec(text) ?? [];
    return [...text.matchAll(/path: '([^']*)',\s*load:/g)].map(([, path]) =>
      [area, path].filter(Boolean).join('/'),
    );
  });
}
