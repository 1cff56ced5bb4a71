import { usualLines } from '../support/journals.ts';
import { sideways, violations } from '../support/audit.ts';
import type { Person } from '../support/person.ts';
import type { World } from '../support/world.ts';
import { statesOf, refuseWrites } from './inner-states.ts';
import { declaredPages, plainRoutes, recordRoutes } from './routes.ts';
import type { Route } from './routes.ts';

const screens = [
  { name: 'light at 1440 px', width: 1440, scheme: 'light' },
  { name: 'dark at 360 px', width: 360, scheme: 'dark' },
] as const;

/** What every page must be for everybody who comes to it. */
export function accessible(world: () => World): void {
  let routes: readonly Route[] = [];
  beforeAll(async () => {
    await keepDrafts(world());
    routes = [...plainRoutes, ...(await recordRoutes(world()))];
  });

  test('every page that the portal has is looked at', () => {
    const seen = routes.map(({ path }) => path);
    const unseen = declaredPages().filter((pattern) => {
      const form = new RegExp(`^${pattern.replaceAll(/\$\w+/g, '[^/]+')}$`);
      return !seen.some((path) => form.test(path));
    });
    expect(unseen).toEqual([]);
  });

  test('an operator’s pages, outside of every trust, are so too', async () => {
    const operator = await world().as('operator');
    const found: string[] = [];
    for (const path of ['', '/streams', '/trusts/new']) {
      await operator.page.goto(`${world().origin}/platform${path}`);
      await operator.settled();
      found.push(...(await violations(operator.page)).map((fault) => `platform${path}: ${fault}`));
    }
    await operator.leave();
    expect(found).toEqual([]);
  }, 60_000);

  test('every page, dialog and refused form, light at 1440 px and dark at 360 px, has nothing serious that WCAG 2.2 AA knows of, one heading with the focus, no sideways scroll, no complaint', async () => {
    const seen: string[] = [];
    const found = await Promise.all(
      screens.map((screen) => faultsOn(world(), routes, screen, seen)),
    );
    expect(found.flat()).toEqual([]);
    // So that a page whose dialogs are no longer found is not taken for one without fault.
    expect(seen.filter((state) => state.startsWith('dialog')).length).toBeGreaterThan(60);
    expect(seen.filter((state) => state.startsWith('refused')).length).toBeGreaterThan(60);
  }, 1_200_000);

  test('nothing is cut off or scrolls sideways at 768 px, and with text of 200 %', async () => {
    const found: string[] = [];
    for (const [width, text] of [
      [768, '100%'],
      [1280, '200%'],
    ] as const) {
      const person = await world().as('farah', { width });
      for (const { path } of routes.filter(({ login }) => login === 'farah')) {
        await person.goTo(path);
        await person.page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, text);
        const over = await sideways(person.page);
        if (over > 0) found.push(`${path} at ${width} px, ${text}: ${over} px`);
      }
      await person.leave();
    }
    expect(found).toEqual([]);
  }, 300_000);
}

/** The demonstration has no journal that waits and sends every order; one of each is kept, to be seen. */
async function keepDrafts(world: World): Promise<void> {
  const lines = await usualLines(world);
  await world.act('tom', '/finance/{trust}/journal-drafts', {
    date: null,
    narrative: 'A draft',
    lines,
  });
  const { items } = await world.ask<{ items: { schoolId: string }[] }>(
    'mel',
    '/procurement/{trust}/orders?limit=1',
  );
  const [{ schoolId } = { schoolId: '' }] = items;
  await world.act('mel', '/procurement/{trust}/orders', { schoolId, purpose: 'A draft' });
}

/** What is wrong with any page on one screen, each looked at by somebody whose page it is. */
async function faultsOn(
  world: World,
  routes: readonly Route[],
  { name, width, scheme }: (typeof screens)[number],
  seen: string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const login of new Set(routes.map((route) => route.login))) {
    const person = await world.as(login, { width, scheme });
    await refuseWrites(person.page);
    for (const route of routes.filter((each) => each.login === login)) {
      for (const fault of await faultsOf(person, route, seen)) found.push(`${name}: ${fault}`);
    }
    await person.leave();
  }
  return found;
}

/** What is wrong with one page, each fault with the page's path. */
async function faultsOf(person: Person, { path, scope }: Route, seen: string[]): Promise<string[]> {
  person.complaints.length = 0;
  await person.goTo(path, scope);
  const { page } = person;
  const isThere = new URL(page.url()).pathname.endsWith(path === '' ? '' : `/${path}`);
  const over = await sideways(page);
  const heads = await page.locator('h1').count();
  const focus = await page.evaluate(() => document.activeElement?.tagName);
  return [
    ...(await violations(page)),
    ...(isThere ? [] : [`led to ${page.url()}`]),
    ...(over > 0 ? [`scrolls ${over} px sideways`] : []),
    ...(heads === 1 ? [] : [`${heads} main headings`]),
    ...(focus === 'H1' ? [] : [`the focus is on ${focus}, not on the heading`]),
    ...(await statesOf(page, seen)),
    ...person.complaints.map((complaint) => `console: ${complaint.slice(0, 200)}`),
  ].map((fault) => `${path || 'home'} (${person.login}): ${fault}`);
}
