import { readFileSync } from 'node:fs';
import { postMany } from '../support/journals.ts';
import type { World } from '../support/world.ts';

/** Figures as people see them: drawn, printed, and changing by themselves. */
export function reports(world: () => World): void {
  describe('the management accounts', () => {
    test('a chart’s table is its CSV, to the penny (D3)', async () => {
      const farah = await world().as('farah');
      await farah.goTo('reports/management-accounts', 'trust');
      const figure = farah.page.locator('figure').first();
      await figure.scrollIntoViewIfNeeded();
      await figure.getByRole('button', { name: 'Show table' }).click();
      const cells = await figure
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll('th, td')].map(
              (cell) => cell.querySelector('data')?.value ?? cell.textContent ?? '',
            ),
          ),
        );
      const [download] = await Promise.all([
        farah.page.waitForEvent('download'),
        figure.getByRole('button', { name: 'Download CSV' }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8').replace('\ufeff', '');
      const written = text
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((row) => row.split(',').map((cell) => cell.replaceAll('"', '')));
      expect(cells.length).toBeGreaterThan(3);
      expect(written).toEqual(cells);
      await farah.leave();
    }, 60_000);

    test('a posting changes the stamp on the page by itself, without a reload (X2, X13)', async () => {
      const farah = await world().as('farah');
      await farah.goTo('reports/management-accounts', 'trust');
      const stamp = farah.page.getByText(/finance#\d+/).first();
      const before = await stamp.textContent();
      await farah.page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
      await postMany(world(), 1, 'Seen live');
      await farah.page.waitForFunction(
        (was) =>
          /finance#\d+[^·]*/.exec(document.body.textContent ?? '')?.[0] !==
          /finance#\d+[^·]*/.exec(was ?? '')?.[0],
        before,
        { timeout: 20_000 },
      );
      expect(await farah.page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
      await farah.leave();
    }, 60_000);

    test('print has the trust, the stamp and every line of the accounts, and none of the shell', async () => {
      const { lines } = await world().ask<{ lines: { account: string }[] }>(
        'farah',
        '/reporting/{trust}/management-accounts',
      );
      const farah = await world().as('farah');
      await farah.goTo('reports/management-accounts', 'trust');
      const { page } = farah;
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation', { name: 'Areas' }).isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Help' }).isVisible()).toBe(false);
      expect(await page.getByText(/^Ridgeway Learning Trust · .* · printed/).isVisible()).toBe(
        true,
      );
      expect(
        await page
          .getByText(/finance#\d+/)
          .first()
          .isVisible(),
      ).toBe(true);
      for (const { account } of lines) {
        expect(await page.getByText(account, { exact: true }).first().isVisible()).toBe(true);
      }
      await farah.leave();
    }, 60_000);
  });

  test('a list prints every row of its filter, not those near the window', async () => {
    const farah = await world().as('farah');
    await farah.goTo('finance/journals?source=invoice', 'trust');
    const { page } = farah;
    const all = Number(await page.locator('table').getAttribute('aria-rowcount')) - 1;
    await page.evaluate(() => {
      const printed = globalThis as { printed?: number };
      globalThis.print = () => {
        printed.printed = document.querySelectorAll('tbody tr[data-at]').length;
      };
    });
    await farah.tap('Export');
    await farah.tap('Print, every row', 'menuitem');
    await page.waitForFunction(() => 'printed' in globalThis);
    expect(await page.evaluate(() => (globalThis as { printed?: number }).printed)).toBe(all);
    await farah.leave();
  }, 60_000);
}
