import { readFileSync } from 'node:fs';
import { until } from '@bursar/test-kit';
import type { Page } from 'playwright-core';
import { penceOf, rowsOf } from '../support/figures.ts';
import { usualLines } from '../support/journals.ts';
import { dayFrom, nameOfSchool } from '../support/places.ts';
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

    test('a posting is in the school’s accounts and the trust’s by itself, without a reload, on each of eight open pages, and their stamps say of what position (F5, X2, X13)', async () => {
      const { lines } = await world().ask<{ lines: { account: string; kind: string }[] }>(
        'farah',
        '/reporting/{trust}/management-accounts',
      );
      const [charged, relieved] = lines.filter(({ kind }) => kind === 'expenditure');
      const [debit] = await usualLines(world());
      const name = (await nameOfSchool(world(), debit.schoolId)).toLowerCase();
      const farah = await world().as('farah');
      // More than a browser has connections to a host.
      const others = await Promise.all(Array.from({ length: 7 }, () => farah.context.newPage()));
      const statements = [
        { page: farah.page, scope: name.replaceAll(' ', '-') },
        ...others.map((page) => ({ page, scope: 'trust' })),
      ];
      const actual = async (page: Page) => {
        const rows = await rowsOf(page.getByRole('table', { name: /^Management accounts, / }));
        const row = rows.find(({ Line }) => Line?.startsWith(charged!.account));
        return penceOf(row?.['Actual to date']);
      };
      for (const { page, scope } of statements) {
        await page.goto(
          `${world().origin}/ridgeway-learning-trust/${scope}/reports/management-accounts`,
        );
        await page
          .getByText(/finance#\d+/)
          .first()
          .waitFor({ state: 'attached' });
        await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
      }
      const before = await Promise.all(statements.map(({ page }) => actual(page)));
      expect(before).not.toContain(Number.NaN);
      const stamps = await Promise.all(statements.map(({ page }) => stampOf(page)));

      await world().act('farah', '/finance/{trust}/journals', {
        date: dayFrom(0),
        narrative: 'Seen live',
        lines: [
          { ...debit, account: charged!.account, debit: 100_00, credit: 0 },
          { ...debit, account: relieved!.account, debit: 0, credit: 100_00 },
        ],
      });
      for (const [at, { page }] of statements.entries()) {
        await until('the posting to be on the page', async () => {
          return (await actual(page)) === before[at]! + 100_00;
        });
        expect(await stampOf(page)).toBeGreaterThan(stamps[at]!);
        expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
      }
      await farah.leave();
    }, 120_000);

    test('print has the trust, the stamp and every line of the accounts, and none of the shell', async () => {
      const { lines } = await world().ask<{ lines: { account: string; name: string }[] }>(
        'farah',
        '/reporting/{trust}/management-accounts',
      );
      const farah = await world().as('farah');
      await farah.goTo('reports/management-accounts', 'trust');
      const { page } = farah;
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation', { name: 'Areas' }).isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Help' }).isVisible()).toBe(false);
      expect(await page.getByText(/^Ridgeway Learning Trust · printed/).isVisible()).toBe(true);
      expect(
        await page
          .getByText(/finance#\d+/)
          .first()
          .isVisible(),
      ).toBe(true);
      for (const { account, name } of lines) {
        expect(await page.getByText(account, { exact: true }).first().isVisible()).toBe(true);
        expect(await page.getByText(name, { exact: true }).first().isVisible()).toBe(true);
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

/** The position of finance that the page's figures are of. */
const stampOf = async (page: Page): Promise<number> =>
  Number(/finance#(\d+)/.exec((await page.locator('main').textContent()) ?? '')?.[1]);
