import { sideways, violations } from '../support/audit.ts';
import type { Person } from '../support/person.ts';
import type { World } from '../support/world.ts';
import { plainRoutes, recordRoutes } from './routes.ts';
import type { Route } from './routes.ts';

const screens = [
  { name: 'light at 1440 px', width: 1440, scheme: 'light' },
  { name: 'dark at 360 px', width: 360, scheme: 'dark' },
] as const;

/** What every page must be for everybody who comes to it. */
export function accessible(world: () => World): void {
  describe.each(screens)('every page, $name', ({ width, scheme }) => {
    test('has nothing serious that WCAG 2.2 AA knows of, one heading, and no sideways scroll', async () => {
      const routes = [...plainRoutes, ...(await recordRoutes(world()))];
      const found: string[] = [];
      for (const login of new Set(routes.map((route) => route.login))) {
        const person = await world().as(login, { width, scheme });
        for (const route of routes.filter((each) => each.login === login)) {
          found.push(...(await faultsOf(person, route)));
        }
        await person.leave();
      }
      expect(found).toEqual([]);
    }, 600_000);
  });
}

/** What is wrong with one page, each fault with the page's path. */
async function faultsOf(person: Person, { path, scope }: Route): Promise<string[]> {
  person.complaints.length = 0;
  await person.goTo(path, scope);
  const { page } = person;
  const over = await sideways(page);
  const heads = await page.locator('h1').count();
  const focus = await page.evaluate(() => document.activeElement?.tagName);
  return [
    ...(await violations(page)),
    ...(over > 0 ? [`scrolls ${over} px sideways`] : []),
    ...(heads === 1 ? [] : [`${heads} main headings`]),
    ...(focus === 'H1' ? [] : [`the focus is on ${focus}, not on the heading`]),
    ...person.complaints.map((complaint) => `console: ${complaint.slice(0, 200)}`),
  ].map((fault) => `${path || 'home'} (${person.login}): ${fault}`);
}
