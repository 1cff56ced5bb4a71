// oxlint-disable jest/expect-expect, jest/require-top-level-describe -- tests stand in the parts
/**
 * The portal in a real browser, over the whole platform with a demonstration in it: what the brief
 * asks of every page, the journeys with their taps, and what must never be lost.
 */
import { accessible } from './parts/accessible.ts';
import { deskJourneys } from './parts/desk-journeys.ts';
import { keys } from './parts/keys.ts';
import { lists } from './parts/lists.ts';
import { nothingLost } from './parts/nothing-lost.ts';
import { reports } from './parts/reports.ts';
import { schoolJourneys } from './parts/school-journeys.ts';
import { story } from './parts/story.ts';
import { weight } from './parts/weight.ts';
import { World } from './support/world.ts';

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
story(() => world);
nothingLost(() => world);
lists(() => world);
accessible(() => world);
