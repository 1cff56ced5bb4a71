import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { plainRoutes, recordRoutes } from './parts/routes.ts';
import type { Route } from './parts/routes.ts';
import { waitingOrder } from './support/orders.ts';
import { World } from './support/world.ts';

const usage = `./scripts/screenshots [--to DIR] [--only WORDS] [--readme]

Starts a small demonstration and photographs every page, light at 1440 px and dark at 360 px, into DIR
(.data/screenshots).
--only    only pages whose path has these words
--readme  only the six that the README shows, into docs/screenshots`;

const { values } = parseArgs({
  options: {
    to: { type: 'string', default: '.data/screenshots' },
    only: { type: 'string', default: '' },
    readme: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const screens = [
  { width: 1440, scheme: 'light' },
  { width: 360, scheme: 'dark' },
] as const;

interface Shot extends Route {
  readonly name: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

/** What the README shows: desks and phones, both themes. */
const forReadme: readonly Shot[] = [
  { name: 'home', login: 'farah', path: '', width: 1440, scheme: 'light' },
  { name: 'journals', login: 'farah', path: 'finance/journals', width: 1440, scheme: 'light' },
  {
    name: 'management-accounts',
    login: 'farah',
    path: 'reports/management-accounts',
    width: 1440,
    scheme: 'light',
  },
  { name: 'compliance', login: 'ed', path: 'estates/board', width: 1440, scheme: 'dark' },
  { name: 'head-on-a-phone', login: 'nadia', path: '', width: 360, scheme: 'light' },
  {
    name: 'order-on-a-phone',
    login: 'mel',
    path: 'procurement/orders/new',
    width: 360,
    scheme: 'dark',
  },
];

if (values.help) console.log(usage);
else await photograph();

async function photograph(): Promise<void> {
  const world = await World.begin();
  try {
    const directory = resolve(values.readme ? 'docs/screenshots' : values.to);
    mkdirSync(directory, { recursive: true });
    await waitingOrder(world, 'Atlases for Year 6');
    const shots = values.readme ? forReadme : await allShots(world);
    for (const shot of shots) {
      const { name, login, path, scope, width, scheme } = shot;
      const person = await world.as(login, { width, scheme });
      await person.goTo(path, scope);
      await person.page.waitForLoadState('networkidle').catch(() => undefined);
      await person.page.screenshot({
        path: join(directory, `${name}.png`),
        fullPage: !values.readme,
      });
      await person.leave();
      console.log(`${name}.png`);
    }
  } finally {
    await world.end();
  }
}

async function allShots(world: World): Promise<readonly Shot[]> {
  const routes = [...plainRoutes, ...(await recordRoutes(world))];
  return routes
    .filter(({ path }) => path.includes(values.only))
    .flatMap((route) =>
      screens.map(({ width, scheme }) => {
        const page = route.path.replace(/[0-9a-f-]{36}/, 'one').replaceAll('/', '-') || 'home';
        return { ...route, width, scheme, name: `${page}-${route.login}-${width}-${scheme}` };
      }),
    );
}
