import { pasteSheet, beginJournal, sheetOf } from '../support/journal-form.ts';
import { journalsCalled } from '../support/journals.ts';
import { approvedOrder, captureInvoice, receiveAll, sentOrder } from '../support/orders.ts';
import type { World } from '../support/world.ts';

/** The journeys of people at desks, with their clicks; typing is none. */
export function deskJourneys(world: () => World): void {
  describe('at a desk', () => {
    test('7 an invoice whose goods had not come, to posted, in 7 clicks; the page follows by itself (F3)', async () => {
      const order = await sentOrder(world(), 'Atlases to be paid');
      const id = await captureInvoice(world(), order);
      const farah = await world().as('farah');
      const { page } = farah;
      await farah.goTo('', 'oakfield-primary-academy');
      await farah.tapOn(page.locator(`a[href$="/invoice/${id}"]`));
      await page.getByRole('heading', { name: 'Nothing has been received' }).waitFor();
      // The school receives them meanwhile; nobody touches this page.
      await receiveAll(world(), order);
      const approve = page.getByRole('button', { name: /^Approve £/ });
      await approve.and(page.locator(':enabled')).waitFor();
      await farah.tapOn(approve);
      await page.getByText(/^Posted as J/).waitFor();
      expect(farah.taps).toBeLessThanOrEqual(7);
      const invoice = await world().ask<{ state: string }>(
        'tom',
        `/finance/{trust}/invoices/${id}`,
      );
      expect(invoice.state).toBe('posted');
      await farah.leave();
    }, 120_000);

    test('8 200 journal lines pasted, 3 of them mended, posted in 12 clicks (F3)', async () => {
      const tom = await world().as('tom');
      await beginJournal(tom, 'Recharges of the month');
      const lines = (await sheetOf(tom, 200)).split('\n');
      const broken = lines.map((line, at) =>
        [11, 57, 143].includes(at) ? line.replace(/^\d{6}/, '41001O') : line,
      );
      tom.taps += 1; // New journal
      await pasteSheet(tom, broken.join('\n'));
      await tom.page.getByText('3 cells to mend').first().waitFor();
      for (let left = 3; left > 0; left -= 1) {
        await tom.tapOn(tom.page.getByRole('button', { name: /^(Use|Put|Mend|Take) / }).first());
      }
      await tom.tap(/^Post journal of 200 lines/);
      await tom.page.waitForURL(/journals\/[0-9a-f-]{36}/);
      expect(tom.taps).toBeLessThanOrEqual(12);
      const [posted] = await journalsCalled(world(), 'Recharges of the month');
      expect(posted).toMatchObject({ total: 100 * 24_50 });
      await tom.leave();
    }, 120_000);

    test('9 from a figure to the approval behind it, in 4 clicks (X13)', async () => {
      const order = await approvedOrder(world(), 'Atlases to be explained');
      const farah = await world().as('farah');
      await farah.goTo('reports/management-accounts', 'oakfield-primary-academy');
      const { page } = farah;
      const row = page.getByRole('row', { name: new RegExp(order.lines[0]!.account) });
      await farah.tapOn(row.locator('th, td').nth(4).getByRole('link'));
      const drawer = page.getByRole('dialog');
      await drawer
        .getByText(/approved by Nadia Rahman/)
        .first()
        .waitFor();
      await drawer
        .getByText(/scheme version \d/)
        .first()
        .waitFor();
      expect(farah.taps).toBeLessThanOrEqual(4);
      expect(page.url()).toMatch(/explain=/);
      await farah.leave();
    }, 120_000);

    test('10 from an overdue check to the risk that it moved and its owner, in 4 clicks (X1, R2)', async () => {
      const ed = await world().as('ed');
      const { page } = ed;
      await ed.goTo('', 'trust');
      await ed.tap('Fire alarm system service', 'link');
      await page.waitForURL(/checks\/[0-9a-f-]{36}/);
      await ed.settled();
      const risk = page.locator('main').locator('a[href*="/risk/risks/"]').first();
      await ed.tapOn(risk);
      await page.waitForURL(/risks\/[0-9a-f-]{36}/);
      await page.getByText('Owner').first().waitFor();
      expect(ed.taps).toBeLessThanOrEqual(4);
      await ed.leave();
    }, 120_000);

    test('12 the auditor draws 25, opens the first evidence and starts an extract, in 10 clicks (F13, X7)', async () => {
      const max = await world().as('max');
      const { page } = max;
      await max.goTo('', 'trust');
      await max.tap('Audit', 'link');
      await max.tap('Sample', 'link');
      await max.settled();
      await max.tap(/^Draw/);
      const first = page
        .locator('main')
        .locator('a[href*="/audit/evidence/"], a[href*="/finance/journals/"]')
        .first();
      await first.waitFor({ timeout: 60_000 });
      await max.tapOn(first);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await max.settled();
      await max.tap('Audit', 'link');
      await max.tap('Extracts', 'link');
      await max.settled();
      await max.tap('Start an extract', 'link');
      await max.tap(/^Start extract of/);
      await page.waitForURL(/extracts\/[0-9a-f-]{36}/);
      await page.getByText('Ready').first().waitFor({ timeout: 60_000 });
      expect(max.taps).toBeLessThanOrEqual(10);
      await max.leave();
    }, 180_000);
  });
}
