import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '@bursar/test-kit';
import { orderFor, orderOf } from '../support/orders.ts';
import type { World } from '../support/world.ts';
import { openCard, raiseOrder } from './school-journeys.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const PURPOSE = 'The story: chairs for the library';

/** From an order on a phone to the auditor's proof, by the people who do it, each in their own browser. */
export function story(world: () => World): void {
  test('the story: ordered on a phone, approved on another, received, billed, posted, extracted and proven offline (F7, F3, X2, X6, X7)', async () => {
    const mel = await world().as('mel', { isPhone: true });
    await raiseOrder(mel, PURPOSE);
    const waiting = await until('the order to wait', async () => {
      const found = await orderFor(world(), PURPOSE);
      return found.state === 'Waiting for approval' ? found : undefined;
    });
    const { id } = waiting;
    const state = async (wanted: string) =>
      until(`the order to be ${wanted}`, async () => (await orderOf(world(), id)).state === wanted);

    const nadia = await world().as('nadia', { isPhone: true });
    await openCard(nadia, id);
    await nadia.tap(/^Approve £/);
    await state('Approved');
    await nadia.leave();

    await mel.tap('Mark order as sent', 'link');
    await mel.tap(/^Mark order as sent for/);
    await state('Sent');
    await mel.goTo(`procurement/orders/${id}`);
    await mel.tap('Record receipt', 'link');
    await mel.tap('Everything arrived');
    await mel.tap(/^Record receipt at/);
    await until(
      'all to have come',
      async () => (await orderOf(world(), id)).deliveryStatus === 'Full',
    );
    await mel.leave();

    const tom = await world().as('tom');
    await tom.goTo(`finance/invoices/new?order=${id}`, 'trust');
    const { page } = tom;
    await page.getByLabel('Supplier’s reference').fill('STORY-1');
    await page.getByLabel('Total with VAT (£)').fill(String(waiting.gross / 100));
    await page.getByLabel('Date on the invoice').fill('+0');
    await tom.tap(/^Capture invoice for Oakfield/);
    await page.waitForURL(/invoices\/[0-9a-f-]{36}/);
    const invoice = page.url();
    await tom.leave();

    const farah = await world().as('farah');
    await farah.page.goto(invoice);
    await farah.page.waitForFunction(() =>
      [...document.querySelectorAll('button')].some(
        (button) => button.textContent?.startsWith('Approve £') && !button.disabled,
      ),
    );
    await farah.tap(/^Approve £/);
    await farah.page.getByText(/^Posted as J/).waitFor();
    await until(
      'the order to be invoiced',
      async () => (await orderOf(world(), id)).invoicingStatus === 'Full',
    );
    await farah.leave();

    const max = await world().as('max');
    await max.goTo('audit/extracts/new', 'trust');
    await max.tap(/^Start extract of/);
    await max.page.getByText('Ready').first().waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([
      max.page.waitForEvent('download'),
      max.page
        .getByRole('link', { name: /Download|ZIP/i })
        .first()
        .click(),
    ]);
    const zip = await download.path();
    const hash = createHash('sha256').update(readFileSync(zip)).digest('hex');
    await max.page.getByText(hash, { exact: true }).waitFor();
    const said = execFileSync(join(root, 'scripts', 'verify'), [zip], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(said).toMatch(/proven/i);
    await max.leave();
  }, 300_000);
}
