// oxlint-disable jest/expect-expect, jest/valid-describe-callback -- tests stand in the parts
/**
 * The portal in a real browser, over the whole platform with a demonstration in it: what the brief
 * asks of every page, the journeys with their taps, and what must never be lost.
 */
import { orSkip } from '@bursar/local-parts';
import { accessible } from './parts/accessible.ts';
import { deskJourneys } from './parts/desk-journeys.ts';
import { keys } from './parts/keys.ts';
import { late } from './parts/late.ts';
import { lists } from './parts/lists.ts';
import { nothingLost } from './parts/nothing-lost.ts';
import { assuranceRows } from './parts/rows-assurance.ts';
import { financeRows } from './parts/rows-finance.ts';
import { trustRows } from './parts/rows-trust.ts';
import { reports } from './parts/reports.ts';
import { schoolJourneys } from './parts/school-journeys.ts';
import { story } from './parts/story.ts';
import { twoEditors } from './parts/two-editors.ts';
import { weight } from './parts/weight.ts';
import { findBrowser } from './support/browser.ts';
import { World } from './support/world.ts';

const chromium = await orSkip('Chromium', async () => findBrowser());

(chromium ? describe : describe.skip)('the portal', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
  }, 240_000);
  afterAll(() => world?.end());

  weight(() => world);
  keys(() => world);
  schoolJourneys(() => world);
  deskJourneys(() => world);
  reports(() => world);
  financeRows(() => world);
  trustRows(() => world);
  assuranceRows(() => world);
  story(() => world);
  nothingLost(() => world);
  twoEditors(() => world);
  lists(() => world);
  accessible(() => world);
  late(() => world);
});
