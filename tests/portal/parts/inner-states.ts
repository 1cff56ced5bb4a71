import type { Locator, Page, Request } from 'playwright-core';
import { sideways, violations } from '../support/audit.ts';

/** What every write is answered with: so that each form and dialog is seen refused, and nothing is done. */
const refusal = {
  type: 'https://bursar.example/errors/closed-today',
  title: 'Not today',
  status: 422,
  detail: 'The service takes nothing today, to show how a refusal looks. Try again tomorrow.',
};

/** For how long an answer to a click is waited for. */
const ANSWER_MS = 3_000;

const isWrite = (request: Request): boolean =>
  request.method() !== 'GET' && new URL(request.url()).pathname.startsWith('/api/');

/** Refuses whatever the page sends to a service; drafts are kept as ever. */
export const refuseWrites = (page: Page): Promise<unknown> =>
  page.route('**/api/**', (route) =>
    isWrite(route.request())
      ? route.fulfill({
          status: refusal.status,
          contentType: 'application/problem+json',
          body: JSON.stringify(refusal),
        })
      : route.fallback(),
  );

/**
 * What is wrong with the dialogs of a page, as they open and refused, and with its form refused.
 * @param seen the states that were looked at go here
 */
export async function statesOf(page: Page, seen: string[]): Promise<string[]> {
  const found: string[] = [];
  const openers = page.locator('main button[aria-haspopup=dialog]:visible:enabled');
  for (let at = 0; at < (await openers.count()); at += 1) {
    const opener = openers.nth(at);
    const name = await opener.innerText();
    await opener.click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    seen.push(`dialog ${name}`);
    found.push(...(await faults(page, `dialog ${name}`, '[role=dialog]')));
    const send = dialog.locator('button[type=submit]');
    if ((await send.count()) === 1) {
      await send.click();
      await dialog.getByRole('alert').first().waitFor();
      seen.push(`dialog ${name}, refused`);
      found.push(...(await faults(page, `dialog ${name}, refused`, '[role=dialog]')));
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    if (!(await hasFocus(opener)))
      found.push(`dialog ${name}: the focus is not back on its button`);
  }
  const submit = page.locator('main form button[type=submit]:visible:enabled');
  if ((await submit.count()) === 1) {
    const sent = page.waitForRequest(isWrite, { timeout: ANSWER_MS }).catch(() => null);
    await submit.click();
    const alert = page.locator('main [role=alert]').first();
    const isRefused = await alert.waitFor({ timeout: ANSWER_MS }).then(
      () => true,
      () => false,
    );
    // A form that only asks for what it shows is not refused.
    if (isRefused) {
      seen.push(`refused ${page.url()}`);
      found.push(...(await faults(page, 'refused', 'main')));
    }
    if (!isRefused && (await sent)) found.push('refused: it does not say so');
  }
  return found;
}

/** Whether something has the focus, or gets it within the time that an answer is waited for. */
const hasFocus = (what: Locator): Promise<boolean> =>
  what.evaluate((element, patience) => {
    const end = Date.now() + patience;
    return new Promise<boolean>((resolve) => {
      const look = () => {
        const isThere = document.activeElement === element;
        if (isThere || Date.now() > end) resolve(isThere);
        else requestAnimationFrame(look);
      };
      look();
    });
  }, ANSWER_MS);

async function faults(page: Page, state: string, within: string): Promise<string[]> {
  const over = await sideways(page);
  return [
    ...(await violations(page, within)),
    ...(over > 0 ? [`scrolls ${over} px sideways`] : []),
  ].map((fault) => `${state}: ${fault}`);
}
