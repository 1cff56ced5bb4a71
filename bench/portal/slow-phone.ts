import type { World } from '../../tests/portal/support/world.ts';
import { median } from '../report.ts';
import type { Figure } from '../report.ts';

const ROUNDS = 5;
/** Lighthouse's slow 4G, and a processor of a quarter of this machine's. */
const LATENCY_MS = 150;
const DOWN = (1.6 * 1024 * 1024) / 8;
const UP = (750 * 1024) / 8;
const SLOWER = 4;

/** How long a slow phone takes until the office manager's home can be used, and to answer a tap. */
export async function onSlowPhone(world: World): Promise<Figure[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  const answers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const mel = await world.as('mel', { isPhone: true });
    const session = await mel.context.newCDPSession(mel.page);
    await session.send('Network.enable');
    await session.send('Network.clearBrowserCache');
    const link = { offline: false, latency: LATENCY_MS };
    await session.send('Network.emulateNetworkConditions', {
      ...link,
      downloadThroughput: DOWN,
      uploadThroughput: UP,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const usable = async () => {
      const began = performance.now();
      await mel.page.goto(`${world.origin}/ridgeway-learning-trust/mine`);
      await mel.page.getByRole('heading', { name: 'Waiting for you' }).waitFor();
      return performance.now() - began;
    };
    cold.push(await usable());
    warm.push(await usable());
    const began = performance.now();
    await mel.page.getByRole('button', { name: 'Menu', exact: true }).click();
    await mel.page.getByRole('dialog', { name: 'Menu' }).waitFor();
    answers.push(performance.now() - began);
    await mel.leave();
  }
  return [
    { name: 'portal slow phone, cold', value: median(cold) / 1_000, unit: 's' },
    { name: 'portal slow phone, warm', value: median(warm) / 1_000, unit: 's' },
    { name: 'portal slow phone, a tap', value: median(answers), unit: 'ms' },
  ];
}
