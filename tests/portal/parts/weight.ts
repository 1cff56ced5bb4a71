import { gzipSync } from 'node:zlib';
import type { World } from '../support/world.ts';

const KB = 1_000;

/** What the first page costs somebody on a phone; the budgets of the brief. */
export function weight(world: () => World): void {
  test('the first page sends at most 250 kB of script and 90 kB of fonts, and hardly moves', async () => {
    const mel = await world().as('mel', { isPhone: true });
    const sent = { script: 0, font: 0 };
    const bodies: Promise<void>[] = [];
    const page = await mel.context.newPage();
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      if (kind !== 'script' && kind !== 'font') return;
      bodies.push(
        response.body().then((body) => {
          sent[kind] += kind === 'font' ? body.length : gzipSync(body).length;
        }),
      );
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      (globalThis as { shifts?: number[] }).shifts = shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${world().origin}/ridgeway-learning-trust/mine`);
    await page.getByRole('heading', { name: 'Waiting for you' }).waitFor();
    await page.waitForLoadState('networkidle');
    await Promise.all(bodies);
    const moved = await page.evaluate(() =>
      (globalThis as { shifts?: number[] }).shifts!.reduce((sum, each) => sum + each, 0),
    );
    expect(sent.script).toBeGreaterThan(50 * KB);
    expect(sent.script).toBeLessThanOrEqual(250 * KB);
    expect(sent.font).toBeLessThanOrEqual(90 * KB);
    expect(moved).toBeLessThanOrEqual(0.05);
    await mel.leave();
  }, 60_000);
}
