import type { Page } from 'playwright-core';
import { sideways, violations } from '../support/audit.ts';

/** What every write is answered with: so that each form and dialog is seen refused, and nothing is done. */
const refusal = {
  type: 'https://bursar.example/errors/closed-today',
  title: 'Not today',
  status: 422,
  detail: 'The service takes nothing today, to show how a refusal looks. Try again tomorrow.',
};

/** Refuses whatever the page sends to a service; drafts are kept as ever. */
export const refuseWrites = (page: Page): Promise<unknown> =>
  page.route('**/api/**', (route) =>
    route.request().method() === 'GET'
      ? route.fallback()
      : route.fulfill({
          status: refusal.status,
          contentType: 'application/problem+json',
          body: JSON.stringify(refusal),
        }),
  );

/** What is wrong with the dialogs of a page, as they open and refused, and with its form refused. */
export async function statesOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  const openers = page.locator('main button[aria-haspopup=dialog]:visible:enabled');
  for (let at = 0; at < (await openers.count()); at += 1) {
    const opener = openers.nth(at);
    const name = await opener.innerText();
    await opener.click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    found.push(...(await faults(page, `dialog ${name}`, '[role=dialog]')));
    const send = dialog.locator('button[type=submit]');
    if ((await send.count()) === 1) {
      await send.click();
      await dialog.getByRole('alert').first().waitFor();
      found.push(...(await faults(page, `dialog ${name}, refused`, '[role=dialog]')));
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const isBack = await opener.evaluate((button) => button === document.activeElement);
    if (!isBack) found.push(`dialog ${name}: the focus is not back on its button`);
  }
  const submit = page.locator('main form button[type=submit]:visible:enabled');
  if ((await submit.count()) === 1) {
    await submit.click();
    await page.locator('main [role=alert]').first().waitFor();
    found.push(...(await faults(page, 'refused', 'main')));
  }
  return found;
}

async function faults(page: Page, state: string, within: string): Promise<string[]> {
  const over = await sideways(page);
  return [
    ...(await violations(page, within)),
    ...(over > 0 ? [`scrolls ${over} px sideways`] : []),
  ].map((fault) => `${state}: ${fault}`);
}
