import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds serious or critical on a page, or within a part of it: rule, and where. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  // Legacy mode opens no second page to finish on: three times as fast, and there are no frames to look into.
  const axe = new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .setLegacyMode(true);
  const { violations: found } = await (within ? axe.include(within) : axe).analyze();
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) =>
          [id, target.join(' '), failureSummary?.split('\n')[1]?.trim()].join(' · '),
        ),
    );
}

/** How far the page reaches beyond the window sideways, in CSS pixels; 0 is right. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
