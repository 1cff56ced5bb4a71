import { readFileSync } from 'node:fs';
import { postMany } from '../support/journals.ts';
import type { World } from '../support/world.ts';

const MANY = 10_000;

/** A list of ten thousand rows is as quick to go through as one of ten. */
export function lists(world: () => World): void {
  describe('a list of 10,000 journals', () => {
    beforeAll(() => postMany(world(), MANY, 'Many small ones'), 300_000);

    test('draws few rows, says how many there are, and End reaches the last', async () => {
      const farah = await world().as('farah');
      await farah.goTo('finance/journals?q=Many&sort=number', 'trust');
      const { page } = farah;
      const rows = page.locator('tbody tr[data-at]');
      expect(await rows.count()).toBeLessThanOrEqual(120);
      expect(await page.locator('table').getAttribute('aria-rowcount')).toBe(String(MANY + 1));

      await page.locator('[data-row-link][tabindex="0"]').focus();
      await page.keyboard.press('End');
      const last = page.locator(`tr[data-at="${MANY - 1}"] [data-row-link]`);
      await last.waitFor({ timeout: 60_000 });
      await page.waitForFunction(
        (at) => document.activeElement?.closest('tr')?.getAttribute('data-at') === at,
        String(MANY - 1),
      );
      expect(await rows.count()).toBeLessThanOrEqual(120);
      await page.keyboard.press('Home');
      await page.waitForFunction(
        () => document.activeElement?.closest('tr')?.getAttribute('data-at') === '0',
      );
      await farah.leave();
    }, 120_000);

    test('is exported whole, with the filter that is shown', async () => {
      const farah = await world().as('farah');
      await farah.goTo('finance/journals?q=Many', 'trust');
      await farah.tap('Export');
      const [download] = await Promise.all([
        farah.page.waitForEvent('download'),
        farah.tap('CSV', 'menuitem'),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text.trim().split('\n')).toHaveLength(MANY + 1);
      await farah.leave();
    }, 60_000);

    test('keeps what was asked in its address, and Back brings it back', async () => {
      const farah = await world().as('farah');
      await farah.goTo('finance/journals', 'trust');
      const { page } = farah;
      await page.getByLabel('Search journals').fill('Many small ones 77');
      await page.waitForURL(/q=Many/);
      await page.getByRole('link', { name: /^J\d/ }).first().click();
      await page.waitForURL(/journals\/[0-9a-f-]{36}/);
      await page.goBack();
      await farah.settled();
      expect(await page.getByLabel('Search journals').inputValue()).toBe('Many small ones 77');
      await farah.leave();
    }, 60_000);
  });
}
