import { begin, choose, faultAt, field, finish } from '../support/form.ts';
import { invitationOf } from '../support/letters.ts';
import { orderOf, waitingOrder } from '../support/orders.ts';
import { schoolId } from '../support/places.ts';
import type { World } from '../support/world.ts';

interface Kpi {
  readonly title: string;
  readonly shown: string;
  readonly stamp: { readonly vector: readonly { readonly source: string }[] };
}

/** The trust: its schools and people, whom it buys from, and its figures side by side. */
export function trustRows(world: () => World): void {
  test('a school is added in a form; whoever is invited by letter and given a role there sees it, and none of the others (F6, D2)', async () => {
    const adele = await world().as('adele');
    const { page } = adele;
    await adele.goTo('trust/schools/new', 'trust');
    await field(adele, 'name').fill('Fairlight Primary Academy');
    await field(adele, 'urn').fill('12');
    await adele.tap('Add Fairlight Primary Academy to Ridgeway Learning Trust');
    await faultAt(adele, 'urn').getByText('six figures').waitFor();
    await field(adele, 'urn').fill('150999');
    await choose(adele, 'phase', 'Primary');
    await adele.tap('Add Fairlight Primary Academy to Ridgeway Learning Trust');
    await page.getByRole('heading', { level: 1, name: 'Fairlight Primary Academy' }).waitFor();

    await adele.goTo('trust/users/new', 'trust');
    await field(adele, 'name').fill('Wren Ashdown');
    await field(adele, 'email').fill('wren@example.org');
    await adele.tap('Invite to Ridgeway Learning Trust');
    await page.getByRole('heading', { level: 1, name: 'Wren Ashdown' }).waitFor();
    await page.getByRole('link', { name: 'Give role' }).click();
    await choose(adele, 'role', 'Office manager');
    await page.getByRole('radio', { name: 'A school' }).click();
    await choose(adele, 'scopeId', 'Fairlight Primary Academy');
    await adele.tap('Give Office manager at Fairlight Primary Academy');
    await page.getByRole('heading', { level: 1, name: 'Wren Ashdown' }).waitFor();

    const wren = await world().stranger();
    await wren.goto(await invitationOf(world(), 'wren@example.org'));
    await wren.fill('input[type=password]', 'chairs under the oak');
    await wren.getByRole('button', { name: 'Keep this password' }).click();
    await wren.getByText('Your password is kept.').waitFor();
    await wren.goto(`${world().origin}/sign-in`);
    await wren.fill('input[name=login]', 'wren@example.org');
    await wren.fill('input[type=password]', 'chairs under the oak');
    await wren.press('input[type=password]', 'Enter');
    await wren.getByRole('button', { name: /Fairlight Primary Academy.*change school/ }).click();
    const schools = await wren.getByRole('dialog').getByRole('listitem').allInnerTexts();
    expect(schools.filter((name) => /Academy|School/.test(name))).toEqual([
      'Fairlight Primary Academy',
    ]);
    await wren.context().close();
    await adele.leave();
  }, 120_000);

  test('a supplier is suspended with a reason; an order to it that waits is not approved, and says why (P5)', async () => {
    const order = await waitingOrder(world(), 'Atlases of a suspended supplier');
    const priya = await world().as('priya');
    await priya.goTo(`procurement/suppliers/${order.supplierId}`, 'trust');
    const suspending = await begin(priya, 'Suspend supplier');
    await field(priya, 'reason').fill('Its bank account is in doubt.');
    await finish(suspending, 'Suspend supplier');
    await priya.page.getByText('Suspended').first().waitFor();

    try {
      const nadia = await world().as('nadia', { isPhone: true });
      await nadia.goTo(`procurement/orders/${order.id}`);
      const approve = nadia.page.getByRole('button', { name: /^Approve £/ });
      await approve.and(nadia.page.locator(':enabled')).click();
      await nadia.page
        .getByRole('alert')
        .getByText(/suspended/i)
        .first()
        .waitFor();
      expect((await orderOf(world(), order.id)).state).toBe('Waiting for approval');
      await nadia.leave();
    } finally {
      // Whoever entered a supplier does not approve it.
      const farah = await world().as('farah');
      await farah.goTo(`procurement/suppliers/${order.supplierId}`, 'trust');
      const approving = await begin(farah, 'Approve supplier');
      await field(farah, 'until').fill('+365');
      await finish(approving, 'Approve supplier');
      await farah.leave();
    }
    await priya.leave();
  }, 120_000);

  test('the figures of one school from finance, procurement, estates and risk stand on one page as the service tells them, each block with its stamp; its workforce on the next (D1, D3)', async () => {
    const grace = await world().as('grace');
    const { page } = grace;
    const school = await schoolId(world(), 'Oakfield Primary Academy');
    await grace.goTo('reports/kpis', 'oakfield-primary-academy');
    const { kpis } = await world().ask<{ kpis: Kpi[] }>(
      'grace',
      `/reporting/{trust}/kpis?school=${school}`,
    );
    const shown = await page
      .locator('article')
      .evaluateAll((articles) =>
        articles.map((one) => [
          one.querySelector('h3')?.textContent,
          one.querySelector('p')?.textContent,
        ]),
      );
    expect(new Map(shown as [string, string][])).toEqual(
      new Map(kpis.map(({ title, shown: figure }) => [title, figure])),
    );
    const sources = new Set(kpis.flatMap(({ stamp }) => stamp.vector.map(({ source }) => source)));
    expect([...sources]).toEqual(
      expect.arrayContaining(['estates', 'finance', 'procurement', 'risk']),
    );
    for (const source of sources) {
      expect(await page.getByText(new RegExp(`${source}#\\d+`)).count()).toBeGreaterThan(0);
    }
    await grace.goTo('reports/workforce', 'oakfield-primary-academy');
    await page.getByText(/hr-payroll#\d+/).waitFor({ state: 'attached' });
    await grace.leave();
  }, 60_000);

  test('an order’s purchase is one page of evidence, complete from order to ledger, that leads to each record (F14)', async () => {
    const { items } = await world().ask<{ items: { id: string; orderId: string | null }[] }>(
      'tom',
      '/finance/{trust}/invoices?state=posted&limit=50',
    );
    const { orderId } = items.find((invoice) => invoice.orderId !== null)!;
    const max = await world().as('max');
    const { page } = max;
    await max.goTo(`audit/evidence/${orderId}`, 'trust');
    await page.getByText(/Complete: order, receipt, invoice/).waitFor();
    for (const kind of ['orders', 'invoices', 'journals']) {
      await page.locator(`main a[href*="/${kind}/"]`).first().waitFor();
    }
    await page.locator('main a[href*="/journals/"]').first().click();
    await page.getByRole('heading', { level: 1, name: /^Journal J/ }).waitFor();
    await max.leave();
  }, 60_000);
}
