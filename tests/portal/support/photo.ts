import type { Page } from 'playwright-core';

/** A photo as a camera would give it; no two are alike. */
export const photo = async (page: Page) => ({
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: await page.screenshot({ type: 'png', clip: { x: 0, y: 0, width: 300, height: 240 } }),
});

/** Puts a photo into the page's first field for photos, and waits until it is there. */
export async function takePhoto(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await photo(page));
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .waitFor();
}
