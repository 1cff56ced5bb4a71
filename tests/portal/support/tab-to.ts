import type { Locator, Page } from 'playwright-core';

/** More than any page has from its heading to its last button. */
const MOST = 90;

/**
 * Goes on with Tab until this has the focus; Enter then does what a click would. Fails where the focus
 * is ever out of sight on the way: scrolled away, or beneath something else.
 */
export async function tabTo(page: Page, what: Locator): Promise<void> {
  const wanted = await what.elementHandle();
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((element) => {
      const focused = document.activeElement!;
      const box = focused.getBoundingClientRect();
      const [x, y] = [
        (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
        (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
      ];
      const top = document.elementFromPoint(x, y);
      const isSeen =
        focused === document.body ||
        (top !== null && (focused.contains(top) || top.contains(focused))) ||
        // A choice of a radio group or a file is seen by its label.
        (focused instanceof HTMLInputElement &&
          [...(focused.labels ?? [])].some((label) => label.checkVisibility()));
      return {
        isThere: element !== null && (element === focused || element.contains(focused)),
        hidden: isSeen ? null : focused.outerHTML.slice(0, 200),
      };
    }, wanted);
    if (at.hidden) throw new Error(`the focus is out of sight: ${at.hidden}`);
    if (at.isThere) return;
  }
  throw new Error(`${MOST} times Tab did not lead to ${String(what)}`);
}
