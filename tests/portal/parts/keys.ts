import { until } from '@bursar/test-kit';
import { field } from '../support/form.ts';
import { sheetOf } from '../support/journal-form.ts';
import { journalsCalled } from '../support/journals.ts';
import { orderOf, waitingOrder } from '../support/orders.ts';
import { tabTo } from '../support/tab-to.ts';
import type { World } from '../support/world.ts';

/** A desk works by keyboard alone. */
export function keys(world: () => World): void {
  describe('by keyboard alone', () => {
    test('search opens a record by its number, from any page', async () => {
      const farah = await world().as('farah');
      const { items } = await world().ask<{ items: { number: string }[] }>(
        'farah',
        '/finance/{trust}/journals?limit=1',
      );
      await farah.goTo('', 'trust');
      await farah.page.keyboard.press('/');
      await farah.page.keyboard.type(items[0]!.number);
      const hits = farah.page.locator('[data-action]', { hasText: items[0]!.number });
      await hits.first().waitFor();
      await farah.page.keyboard.press('Enter');
      await farah.page.waitForURL(/finance\/journals\/[0-9a-f-]{36}/);
      const name = `Journal ${items[0]!.number}`;
      await farah.page.getByRole('heading', { level: 1, name }).waitFor();
      expect(await farah.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await farah.leave();
    }, 60_000);

    test('a list is gone through with arrows, a record opened with Enter, the next reached with ]', async () => {
      const farah = await world().as('farah');
      await farah.goTo('finance/journals', 'trust');
      const { page } = farah;
      await page.locator('[data-row-link][tabindex="0"]').focus();
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(() => document.activeElement?.closest('tr')?.dataset.at === '1');
      await page.keyboard.press('Enter');
      await page.waitForURL(/journals\/[0-9a-f-]{36}/);
      await page.getByRole('heading', { level: 1, name: /^Journal J/ }).waitFor();
      const second = page.url();
      await page.keyboard.press(']');
      await page.waitForURL((url) => url.href !== second);
      await page.getByRole('heading', { level: 1, name: /^Journal J/ }).waitFor();
      await page.keyboard.press('[');
      await page.waitForURL(second);
      await farah.leave();
    }, 60_000);

    test('? helps, Esc closes it, g and a digit lead to areas, and single keys can be turned off', async () => {
      const farah = await world().as('farah');
      await farah.goTo('', 'trust');
      const { page } = farah;
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Help' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'Help' }).waitFor({ state: 'hidden' });
      await page.keyboard.press('g');
      await page.keyboard.press('2');
      await page.waitForURL(/\/finance\//);
      await farah.settled();
      await page.keyboard.press('g');
      await page.keyboard.press('1');
      await page.waitForURL(/\/trust\/?$/);
      await page.keyboard.press('?');
      await page.getByLabel('Single-key shortcuts').click({ force: true });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'Help' }).waitFor({ state: 'hidden' });
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog', { name: 'Help' }).count()).toBe(0);
      await farah.leave();
    }, 60_000);

    test('a journal is begun with c, typed cell by cell, and posted with Ctrl+Enter', async () => {
      const narrative = 'Typed without a mouse';
      const tom = await world().as('tom');
      const { page } = tom;
      const { keyboard } = page;
      const [, ...rows] = (await sheetOf(tom, 2)).split('\n');
      await tom.goTo('finance/journals', 'trust');
      await keyboard.press('c');
      await page.getByRole('heading', { level: 1, name: 'New journal' }).waitFor();
      await page.locator('.dsg-container').waitFor();
      await tabTo(page, field(tom, 'date'));
      await keyboard.type('+0');
      await tabTo(page, field(tom, 'narrative'));
      await keyboard.type(narrative);
      await tabTo(page, page.locator('.dsg-container'));
      await keyboard.press('ArrowDown');
      for (const row of rows) {
        for (const [at, cell] of row.split('\t').entries()) {
          if (at > 0) await keyboard.press('ArrowRight');
          if (cell === '') continue;
          await keyboard.type(cell);
          await keyboard.press('Enter');
          await keyboard.press('ArrowUp');
        }
        await keyboard.press('Home');
        await keyboard.press('ArrowDown');
      }
      await page.getByText('✓ Balanced').waitFor();
      await keyboard.press('Escape');
      await keyboard.press('Control+Enter');
      await page.waitForURL(/journals\/[0-9a-f-]{36}/);
      expect(await journalsCalled(world(), narrative)).toMatchObject([{ total: 24_50 }]);
      await tom.leave();
    }, 120_000);

    test('an order is found at home and approved, the focus always in sight (F7)', async () => {
      const order = await waitingOrder(world(), 'Approved without a mouse');
      const nadia = await world().as('nadia');
      const { page } = nadia;
      const link = page.locator(`main a[href*="${order.id}"]`).first();
      await link.waitFor();
      await tabTo(page, link);
      await page.keyboard.press('Enter');
      const approve = page.getByRole('button', { name: /^Approve £/ });
      await approve.and(page.locator(':enabled')).waitFor();
      await tabTo(page, approve);
      await page.keyboard.press('Enter');
      await until('the order to be approved', async () => {
        return (await orderOf(world(), order.id)).state === 'Approved';
      });
      await nadia.leave();
    }, 120_000);
  });
}
